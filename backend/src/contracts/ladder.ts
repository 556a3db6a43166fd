import { z } from "zod";

/** `GET /vendor/ladder`: where a business stands on its way, and the one best next step; null at the top. */
export const VendorLadder = z.strictObject({
  steps: z.array(
    z.strictObject({
      key: z.enum(["registered", "approved", "permits", "halal", "complete", "first_sale"]),
      state: z.enum(["done", "waiting", "todo"]),
    }),
  ),
  next: z
    .enum(["apply", "revise", "read_reason", "add_product", "get_permits", "get_halal", "complete_labels", "share", "wait"])
    .nullable(),
  /** What of its products the next step is about, the oldest; null when it is about none. */
  product: z.strictObject({ id: z.string(), title: z.string(), reason: z.string() }).nullable(),
});
export type VendorLadder = z.infer<typeof VendorLadder>;
