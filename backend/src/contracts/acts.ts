import { z } from "zod";
import { Timestamp } from "./primitives";

/** What one of a shop's own people did. */
export const VendorAct = z.strictObject({
  seq: z.int(),
  at: Timestamp,
  name: z.string(),
  /** In words. */
  action: z.string(),
  /** What it was about, as far as it has a name or a number. */
  about: z.string().nullable(),
  reason: z.string().nullable(),
  /** Fields of a product that changed; empty for everything else. */
  changed: z.array(z.string()),
});
export type VendorAct = z.infer<typeof VendorAct>;

/** `GET /vendor/acts`, the newest first; the next page is `before` = the answer's `next`. */
export const VendorActQuery = z.strictObject({ before: z.coerce.number().int().min(1).optional() });
export const VendorActList = z.strictObject({ acts: z.array(VendorAct), next: z.int().nullable() });
export type VendorActList = z.infer<typeof VendorActList>;
