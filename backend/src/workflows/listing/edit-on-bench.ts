import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingInput } from "../../contracts/listing";
import type { SameTransaction } from "../../foundation/same-transaction";
import { type Presented, type SensitiveReason, samePresented, sensitiveReasons } from "../../modules/listing/rules/sensitive";
import type { PermitRecordKind } from "../../reference/permit-kinds";
import { vendorRow } from "../vendor/steps/change-vendor";
import { openWork, withdrawWork, workbenchOf } from "../work/bench";
import type { CurrentListing } from "./current-listing";

/** Permits that are given for a product, not for a kitchen. */
const OF_A_PRODUCT: readonly PermitRecordKind[] = ["pirt", "bpom_md", "bpom_ml"];

/** A change of what a product says of itself, and why an officer should look at it, if at all. */
export interface PresentedEdit {
  listing_id: string;
  vendor_id: string;
  before: Presented;
  after: Presented;
  reasons: SensitiveReason[];
}

const presented = ({ title, description, category, photos }: ListingInput): Presented => ({
  ...{ title, description, category },
  photos: photos.map(({ id }) => id),
});

const isChanged = (before: CurrentListing, listing: ListingInput) => !samePresented(presented(before.listing), presented(listing));

/** What an update changes of it; null for a draft, which nobody has seen, and when it changes nothing of this kind. */
export function editOf(current: CurrentListing, listing: ListingInput): PresentedEdit | null {
  if (current.listing.state === "draft" || !isChanged(current, listing)) return null;
  const { id, vendor_id, food_permit, hold_reason } = current;
  const [before, after] = [presented(current.listing), presented(listing)];
  const named_by_permit = food_permit?.state === "verified" && OF_A_PRODUCT.includes(food_permit.kind);
  const reasons = sensitiveReasons({ before, after, named_by_permit, held: hold_reason !== null });
  return { listing_id: id, vendor_id, before, after, reasons };
}

export const heldBy = (reason: string) => `Disembunyikan petugas: ${reason} Ubah yang diminta, lalu tampilkan lagi.`;

/** What an officer hid is shown again only after it was changed. */
export const heldBack = (before: CurrentListing, listing: ListingInput): { field: "state"; message: string }[] =>
  before.hold_reason !== null && listing.state === "published" && !isChanged(before, listing)
    ? [{ field: "state", message: heldBy(before.hold_reason) }]
    : [];

/** The shop answered: what it says of the product is another, and an officer will look again. */
export const released = (before: CurrentListing, listing: ListingInput): { hold_reason?: null } =>
  before.hold_reason !== null && isChanged(before, listing) ? { hold_reason: null } : {};

const WORDS: Record<Exclude<SensitiveReason["kind"], "claims">, string> = {
  renamed: "Nama berubah dari yang tertulis di izin",
  moved: "Kategori berubah",
  repictured: "Semua foto diganti",
  after_hold: "Diubah setelah disembunyikan",
};
const sentence = (reason: SensitiveReason) =>
  reason.kind === "claims" ? `Klaim baru: ${reason.claims.slice(0, 5).join(", ")}` : WORDS[reason.kind];

/**
 * Puts an edit on the officers' bench, in the transaction that writes it. The product stays on sale meanwhile. Later edits join what lies there
 * already, and a shop that takes everything back takes it off the bench.
 */
export async function benchEdit(container: MedusaContainer, edit: PresentedEdit, joined: SameTransaction): Promise<void> {
  const { listing_id: subject_id, vendor_id, before, after, reasons } = edit;
  const bench = workbenchOf(container);
  const open = await bench.openItem("listing_edit", subject_id, joined);
  if (!open && reasons.length === 0) return;
  const vendor = await vendorRow(vendor_id, container);
  const said = [...new Set([...(open?.detail?.split(" · ").slice(1) ?? []), ...reasons.map(sentence)])];
  await openWork(
    container,
    {
      ...{ kind: "listing_edit", subject_id, vendor_id, title: vendor.business_name, kecamatan_code: vendor.kecamatan_code },
      detail: [after.title, ...said].join(" · "),
      content: { ...after },
      baseline: { ...before },
    },
    joined,
  );
  const changes = await bench.changes("listing_edit", subject_id, joined);
  if (changes?.length === 0) await withdrawWork(container, { kind: "listing_edit", subject_id, by: vendor_id }, joined);
}
