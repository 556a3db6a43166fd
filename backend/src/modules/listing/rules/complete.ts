import { HALAL_NUMBER_MESSAGE, type ListingInput } from "../../../contracts/listing";
import { permitNumberProblem } from "./permits";

export interface Objection {
  field: keyof ListingInput;
  message: string;
}

const HALAL_NUMBER = /^ID\d{17}$/;
/** These permits are for packed goods, whose label must say how much is inside. */
const PACKED = new Set<ListingInput["permit_kind"]>(["pirt", "bpom_md", "bpom_ml"]);

type Demand = [keyof ListingInput, missing: boolean, message: string];

const demanded = (demands: Demand[]): Objection[] =>
  demands.filter(([, missing]) => missing).map(([field, , message]) => ({ field, message }));

/** What is wrong, not merely missing: refused even in a draft. */
function contradictions(listing: ListingInput, today: string): Objection[] {
  const { halal_number, halal_issued_on, permit_kind, permit_number } = listing;
  const found = demanded([
    ["halal_number", halal_number !== null && !HALAL_NUMBER.test(halal_number), HALAL_NUMBER_MESSAGE],
    ["halal_issued_on", halal_issued_on !== null && halal_issued_on > today, "Tanggal terbit sertifikat halal belum tiba."],
    ["daily_stock", listing.daily_stock !== null && listing.preorder !== null, "Pilih salah satu: menu harian atau pre-order."],
    ["net_content_unit", listing.net_content !== null && listing.net_content_unit === null, "Pilih satuan isi bersih."],
    ["net_content", listing.net_content === null && listing.net_content_unit !== null, "Tulis isi bersih."],
  ]);
  const problem = permit_kind !== "none" && permit_number ? permitNumberProblem(permit_kind, permit_number) : null;
  return problem ? [...found, { field: "permit_number", message: problem }] : found;
}

/** What shoppers and the law expect of a product on show; a draft may still lack it. */
function omissions(listing: ListingInput): Objection[] {
  const hasPermit = listing.permit_kind !== "none";
  return demanded([
    ["photos", listing.photos.length === 0, "Tambahkan minimal satu foto produk."],
    ["ingredients", listing.ingredients.length === 0, "Tulis bahan-bahannya, mulai dari yang paling banyak."],
    ["halal_number", listing.halal_state === "certified" && !listing.halal_number, "Tulis nomor sertifikat halal."],
    ["permit_number", hasPermit && !listing.permit_number, "Tulis nomor izin pangan."],
    ["permit_expires_on", hasPermit && !listing.permit_expires_on, "Tulis sampai kapan izin pangan berlaku."],
    ["net_content", PACKED.has(listing.permit_kind) && listing.net_content === null, "Tulis isi bersih seperti pada kemasan."],
  ]);
}

/** One sentence per field that keeps the listing from being saved in the state it asks for; empty when it may be. */
export function objectionsTo(listing: ListingInput, today: string): Objection[] {
  const found = contradictions(listing, today);
  if (listing.state !== "published") return found;
  const named = new Set(found.map((objection) => objection.field));
  return [...found, ...omissions(listing).filter((objection) => !named.has(objection.field))];
}

/** Drops what no longer belongs to any claim, e.g. the number of a certificate the vendor took back. */
export function tidied(listing: ListingInput): ListingInput {
  const isCertified = listing.halal_state === "certified";
  const hasPermit = listing.permit_kind !== "none";
  return {
    ...listing,
    description: listing.description || null,
    halal_number: (isCertified && listing.halal_number) || null,
    halal_issued_on: isCertified ? listing.halal_issued_on : null,
    permit_number: (hasPermit && listing.permit_number) || null,
    permit_expires_on: hasPermit ? listing.permit_expires_on : null,
  };
}
