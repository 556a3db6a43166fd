import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type Ending, endReservations, reviveReservations } from "../stock";

/** Gives promised stock back, or lets it leave with the shopper. */
export const endReservationsStep = createStep(
  "end-reservations",
  async ({ line_item_ids, ending }: { line_item_ids: string[]; ending: Ending }, { container }) => {
    const ended = await endReservations(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), line_item_ids, ending);
    return new StepResponse(ended, { reservation_ids: ended.map(({ id }) => id), ending });
  },
  async (ended, { container }) => {
    if (!ended) return;
    await reviveReservations(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), ended.reservation_ids, ended.ending);
  },
);
