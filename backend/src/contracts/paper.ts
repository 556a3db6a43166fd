import { z } from "zod";

/** `…/receipt.pdf?order=LB-7K4M9Q-1`: one shop's note; without it the whole purchase. */
export const WhichPaper = z.strictObject({ order: z.string().max(24).optional() });
/** `GET /store/order-groups/:number/receipt.pdf` for shoppers without an account. */
export const WhichPaperAsGuest = WhichPaper.extend({ phone: z.string().max(24) });
