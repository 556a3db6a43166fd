import type { ListingInput } from "../../../contracts/listing";
import { forbiddenIn } from "./forbidden";

export interface Objection {
  field: keyof ListingInput;
  message: string;
}

type Demand = [keyof ListingInput, missing: boolean, message: string];

const demanded = (demands: Demand[]): Objection[] =>
  demands.filter(([, missing]) => missing).map(([field, , message]) => ({ field, message }));

const MORE_PIECES = "Tulis harga grosir mulai dari jumlah yang paling sedikit, tanpa jumlah yang sama.";
const CHEAPER = "Makin banyak harus makin murah: tiap harga grosir di bawah harga satuan dan harga grosir sebelumnya.";

/** More pieces, less each: otherwise a shopper would pay more for buying more. */
function wholesaleObjections({ price, wholesale }: ListingInput): Demand[] {
  const before = (at: number) => wholesale[at - 1] ?? { from: 1, price };
  const isUnordered = wholesale.some(({ from }, at) => from <= before(at).from);
  return [
    ["wholesale", isUnordered, MORE_PIECES],
    ["wholesale", !isUnordered && wholesale.some((tier, at) => tier.price >= before(at).price), CHEAPER],
  ];
}

/** What is wrong, not merely missing: refused even in a draft. */
function contradictions(listing: ListingInput): Objection[] {
  return demanded([
    ["daily_stock", listing.daily_stock !== null && listing.preorder !== null, "Pilih salah satu: menu harian atau pre-order."],
    ["net_content_unit", listing.net_content !== null && listing.net_content_unit === null, "Pilih satuan isi bersih."],
    ["net_content", listing.net_content === null && listing.net_content_unit !== null, "Tulis isi bersih."],
    ...wholesaleObjections(listing),
  ]);
}

/** What shoppers and the law expect of a product on show; a draft may still lack it. */
function omissions(listing: ListingInput): Objection[] {
  const forbidden = listing.halal_state === "non_halal" ? null : forbiddenIn(listing);
  return demanded([
    ["photos", listing.photos.length === 0, "Tambahkan minimal satu foto produk."],
    ["ingredients", listing.ingredients.length === 0, "Tulis bahan-bahannya, mulai dari yang paling banyak."],
    [
      "halal_permit_id",
      listing.halal_state === "certified" && !listing.halal_permit_id,
      "Pilih sertifikat halalnya. Tambahkan dulu di menu Izin.",
    ],
    ["halal_state", forbidden !== null, `"${forbidden}" membuat produk ini tidak halal. Pilih "Tidak halal", supaya pembeli tahu.`],
    // A permit of the food itself is for packed goods, whose label must say how much is inside.
    ["net_content", listing.food_permit_id !== null && listing.net_content === null, "Tulis isi bersih seperti pada kemasan."],
  ]);
}

/** One sentence per field that keeps the listing from being saved in the state it asks for; empty when it may be. */
export function objectionsTo(listing: ListingInput): Objection[] {
  const found = contradictions(listing);
  if (listing.state !== "published") return found;
  const named = new Set(found.map((objection) => objection.field));
  return [...found, ...omissions(listing).filter((objection) => !named.has(objection.field))];
}

/** Drops what no longer belongs together, e.g. the certificate of a product that is not said to have one. */
export function tidied(listing: ListingInput): ListingInput {
  return {
    ...listing,
    description: listing.description || null,
    halal_permit_id: listing.halal_state === "certified" ? listing.halal_permit_id : null,
  };
}
