import { z } from "zod";
import "./primitives";

/** What Medusa's own cart routes are sent by a shopper. Pieces are whole: half a piece would cost half a rupiah. */
export const NewCart = z.strictObject({ region_id: z.string() });
export const NewCartLine = z.strictObject({ variant_id: z.string(), quantity: z.int().min(1) });
export const ChangedCartLine = z.strictObject({ quantity: z.int().min(0) });
