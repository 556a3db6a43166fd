import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { reserveStock, StockShort, type WantedStock, withdrawReservations } from "../../order/stock";
import { cartChanged } from "../cart-changed";

export const reserveStockStep = createStep(
  "reserve-stock",
  async (wanted: WantedStock[], { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    try {
      const ids = await reserveStock(knex, wanted);
      return new StepResponse(ids, ids);
    } catch (error) {
      // Somebody was faster since the cart was read.
      throw error instanceof StockShort ? cartChanged() : error;
    }
  },
  async (ids, { container }) => {
    if (ids?.length) await withdrawReservations(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), ids);
  },
);
