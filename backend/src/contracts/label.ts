import { z } from "zod";
import { CategoryHandle, Container, Day, Storage, Unit } from "./primitives";

/** `GET /vendor/listing-basics`: what the product form knows before anything is typed. */
export const ListingBasics = z.strictObject({
  /** Names to complete while typing. */
  ingredients: z.array(z.string()),
  /** What most products of a shelf are. */
  defaults: z.array(
    z.strictObject({
      category: CategoryHandle,
      unit: Unit,
      container: Container,
      storage: Storage,
      shelf_life_days: z.int(),
      ready_to_eat: z.boolean(),
    }),
  ),
  /** Whose name stands on the label. */
  producer: z.strictObject({ name: z.string(), address: z.string().nullable() }),
});
export type ListingBasics = z.infer<typeof ListingBasics>;

/** `GET /vendor/products/:id/label.pdf`; days are Jakarta's. Without a day of production the label leaves room to write it. */
export const LabelQuery = z.strictObject({ made_on: Day.optional(), batch: z.string().trim().max(30).optional() });
