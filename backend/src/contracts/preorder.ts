import { z } from "zod";
import { Day } from "./primitives";

/** `GET /vendor/preorders`: what the shop has promised to make, by the day it must be ready, from today on. */
export const PromisedDays = z.strictObject({
  days: z.array(
    z.strictObject({
      day: Day,
      products: z.array(
        z.strictObject({
          listing_id: z.string(),
          title: z.string(),
          /** Pieces promised, those of orders that are still to be paid among them. */
          quantity: z.int(),
          /** Pieces it can make; null: as many as there is stock. */
          quota: z.int().nullable(),
        }),
      ),
    }),
  ),
});
export type PromisedDays = z.infer<typeof PromisedDays>;
