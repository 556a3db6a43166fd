import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingInput } from "../../contracts/listing";
import type { SameTransaction } from "../../foundation/same-transaction";
import { claimsIn, type Presented, type SensitiveReason, samePresented, sensitiveReasons } from "../../modules/listing/rules/sensitive";
import type { PermitRecordKind } from "../../reference/permit-kinds";
import { tell } from "../permit/news";
import { vendorRow } from "../vendor/steps/change-vendor";
import { openWork, withdrawWork, workbenchOf } from "../work/bench";
import type { CurrentListing } from "./current-listing";

/** Permits that are given for a product, not for a kitchen. */
const OF_A_PRODUCT: readonly PermitRecordKind[] = ["pirt", "bpom_md", "bpom_ml"];

/** A change of what a product says of itself, or the first it says to shoppers, and why an officer should look at it, if at all. */
export interface PresentedEdit {
  listing_id: string;
  vendor_id: string;
  /** Null when it is shown for the first time. */
  before: Presented | null;
  after: Presented;
  reasons: SensitiveReason[];
}

const presented = ({ title, description, category, photos }: ListingInput): Presented => ({
  ...{ title, description, category },
  photos: photos.map(({ id }) => id),
});

const isChanged = (before: CurrentListing, listing: ListingInput) => !samePresented(presented(before.listing), presented(listing));

/** What a product says when it leaves its draft; null when it stays one, or says nothing that needs proof. */
export function firstOf(listing: ListingInput): Omit<PresentedEdit, "listing_id" | "vendor_id"> | null {
  if (listing.state === "draft") return null;
  const after = presented(listing);
  const reasons = sensitiveReasons({ before: null, after, named_by_permit: false, held: false });
  return reasons.length > 0 ? { before: null, after, reasons } : null;
}

/** What an update changes of it; null for a draft, which nobody sees, and when it changes nothing of this kind. */
export function editOf(current: CurrentListing, listing: ListingInput): PresentedEdit | null {
  const { id, vendor_id, food_permit, hold_reason } = current;
  if (current.listing.state === "draft") {
    const first = firstOf(listing);
    return first && { listing_id: id, vendor_id, ...first };
  }
  if (!isChanged(current, listing)) return null;
  const [before, after] = [presented(current.listing), presented(listing)];
  const named_by_permit = food_permit?.state === "verified" && OF_A_PRODUCT.includes(food_permit.kind);
  const reasons = sensitiveReasons({ before, after, named_by_permit, held: hold_reason !== null });
  return { listing_id: id, vendor_id, before, after, reasons };
}

const UNSEEN: Presented = { title: "", description: null, category: "", photos: [] };

/** The edit that takes an edit back. */
export const undone = (edit: PresentedEdit): PresentedEdit => ({
  ...{ ...edit, before: edit.after, after: edit.before ?? UNSEEN },
  reasons: [],
});

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

/** The shop learns that somebody looks at it and that it sells on; officers learn that something waits. Once for each time it comes to the bench. */
async function tellOfWork(
  container: MedusaContainer,
  { listing_id, vendor_id, after }: PresentedEdit,
  { key, business_name, why }: { key: string; business_name: string; why: string },
  joined: SameTransaction,
): Promise<void> {
  const data = { product: after.title, why };
  await tell(
    container,
    [
      {
        ...{ audience: "vendor", vendor_id, kind: "edit-benched", key: `edit-benched:${key}:vendor` },
        ...{ data: { ...data, business_name: null }, path: `/penjual/produk/${listing_id}` },
      },
      {
        ...{ audience: "officer", kind: "edit-benched", key: `edit-benched:${key}:officer` },
        ...{ data: { ...data, business_name }, path: `/perubahan/${listing_id}` },
      },
    ],
    joined,
  );
}

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
      ...(before && { baseline: { ...before } }),
    },
    joined,
  );
  const changes = await bench.changes("listing_edit", subject_id, joined);
  // What was never seen before has no difference; it is settled when it claims nothing any more.
  const takenBack = changes ? changes.length === 0 : claimsIn(after).length === 0;
  if (takenBack) return withdrawWork(container, { kind: "listing_edit", subject_id, by: vendor_id }, joined);
  const item = open ? null : await bench.openItem("listing_edit", subject_id, joined);
  if (item) await tellOfWork(container, edit, { key: item.id, business_name: vendor.business_name, why: said.join(", ") }, joined);
}
