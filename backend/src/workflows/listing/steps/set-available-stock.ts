import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type Shelf, setAvailable } from "../../order/stock";

interface StockToSet extends Shelf {
  /** Pieces that can be sold, on top of what is promised to orders; undefined = leave. */
  available?: number;
}

/** A vendor says how many pieces are left to sell. */
export const setAvailableStockStep = createStep(
  "set-available-stock",
  async ({ available, ...shelf }: StockToSet, { container }) => {
    if (available === undefined) return new StepResponse(undefined);
    const before = await setAvailable(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), shelf, available);
    return new StepResponse(undefined, { shelf, before });
  },
  async (done, { container }) => {
    if (done) await setAvailable(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), done.shelf, done.before);
  },
);
