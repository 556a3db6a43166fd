import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type Shelf, setAvailable } from "../../order/stock";

interface StockToSet extends Shelf {
  /** Pieces that can be sold, on top of what is promised to orders; undefined = leave. */
  available?: number;
}

/** Vendors say how many pieces are left to sell. */
export const setAvailableStockStep = createStep(
  "set-available-stock",
  async (shelves: StockToSet[], { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const done: { shelf: Shelf; before: number }[] = [];
    for (const { available, ...shelf } of shelves) {
      if (available !== undefined) done.push({ shelf, before: await setAvailable(knex, shelf, available) });
    }
    return new StepResponse(undefined, done);
  },
  async (done, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    for (const { shelf, before } of done ?? []) await setAvailable(knex, shelf, before);
  },
);
