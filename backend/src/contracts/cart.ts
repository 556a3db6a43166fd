import { z } from "zod";
import "./primitives";

/** Pieces are whole: half a piece would cost half a rupiah. */
export const NewCart = z.strictObject({ region_id: z.string() });
export const NewCartLine = z.strictObject({ variant_id: z.string(), quantity: z.int().min(1) });
export const ChangedCartLine = z.strictObject({ quantity: z.int().min(0) });

/** Changes of a cart answer what its badge shows; prices are read by `GET /store/carts/:id/checkout`. */
export const CartSummary = z.strictObject({
  cart: z.strictObject({
    id: z.string(),
    /** It became an order group and takes no more lines. */
    ordered: z.boolean(),
    /** Pieces. */
    quantity: z.int(),
    lines: z.array(z.strictObject({ id: z.string(), variant_id: z.string(), quantity: z.int() })),
  }),
});
export type CartSummary = z.infer<typeof CartSummary>;
