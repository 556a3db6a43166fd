import { z } from "zod";
import { PermitRecordKind } from "./permit";
import { CategoryHandle, Photo } from "./primitives";

/** `GET /admin/listing-edits/:id` (the listing's id): a product whose edit an officer looks at. What changed comes from the bench. */
export const ListingEditView = z.strictObject({
  id: z.string(),
  vendor: z.strictObject({ id: z.string(), name: z.string() }),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  category: CategoryHandle,
  photos: z.array(Photo),
  state: z.enum(["draft", "published", "hidden"]),
  /** The one it is sold under. */
  permit: z.strictObject({ id: z.string(), kind: PermitRecordKind, number: z.string() }).nullable(),
  hold_reason: z.string().nullable(),
});
export type ListingEditView = z.infer<typeof ListingEditView>;

/** `POST /admin/listing-edits/:id/decisions`: `ask` leaves it on sale and asks the shop to mend it; `hide` takes it off until it did. */
export const DecideListingEdit = z
  .strictObject({
    decision: z.enum(["keep", "ask", "hide"]),
    reason: z.string().trim().max(500).optional(),
    /** Of the bench, as it was looked at. */
    round: z.int().min(1),
  })
  .refine(({ decision, reason }) => decision === "keep" || (reason ?? "").length >= 5, {
    path: ["reason"],
    message: "Tulis alasannya, minimal 5 huruf. Penjual membacanya.",
  });
export type DecideListingEdit = z.infer<typeof DecideListingEdit>;
