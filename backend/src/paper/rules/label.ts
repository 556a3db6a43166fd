import type { ListingInput } from "../../contracts/listing";
import type { HalalState, PermitKind } from "../../contracts/primitives";
import { ALLERGENS } from "../../reference/labels";

/** What a printed label must say (domain notes, "Label data"), in its own words. */
export interface Label {
  title: string;
  /** Ordered, most first; allergens stand out. */
  ingredients: { text: string; bold: boolean }[];
  /** Sentence about what it contains; null: no declared allergen. */
  contains: string | null;
  net_content: string | null;
  storage: string;
  /** Null: written by hand. */
  made_on: string | null;
  best_before: string | null;
  batch: string | null;
  permit: string | null;
  halal: string;
  producer: { name: string; address: string | null };
}

export interface LabelFacts {
  listing: ListingInput;
  producer: Label["producer"];
  halal: { state: HalalState; number: string | null };
  permit: { kind: PermitKind; number: string } | null;
  made_on: string | null;
  batch: string | null;
  emphasised(ingredient: string): boolean;
}

const STORAGE = {
  ambient: "Simpan di tempat sejuk dan kering.",
  chilled: "Simpan di lemari es, paling hangat 5 °C.",
  frozen: "Simpan beku pada −18 °C.",
  hot: "Sajikan hangat, paling dingin 60 °C.",
} as const;
const UNITS = { g: ["g", "kg"], ml: ["ml", "liter"], pcs: ["buah", "buah"] } as const;
const HALAL = {
  certified: "HALAL",
  in_process: "Halal dalam proses",
  uncertified: "Belum bersertifikat halal",
  non_halal: "TIDAK HALAL",
} as const;
const PERMIT = { none: "", pirt: "P-IRT", bpom_md: "BPOM RI MD", bpom_ml: "BPOM RI ML", slhs: "SLHS", hsp: "HSP" } as const;

const DAY = 86_400_000;
const readable = new Intl.DateTimeFormat("id-ID", { day: "2-digit", month: "short", year: "numeric", timeZone: "UTC" });

function netContentOf({ net_content: amount, net_content_unit: unit }: ListingInput): string | null {
  if (amount === null || unit === null) return null;
  const [small, large] = UNITS[unit];
  if (unit === "pcs" || amount < 1000 || amount % 100 !== 0) return `${amount} ${small}`;
  return `${String(amount / 1000).replace(".", ",")} ${large}`;
}

/** The last good day counts from the day of production; 0 days: eat it that day. */
export const bestBefore = (made_on: string, days: number): string => readable.format(new Date(Date.parse(made_on) + days * DAY));

export function labelOf({ listing, producer, halal, permit, made_on, batch, emphasised }: LabelFacts): Label {
  const names = ALLERGENS.filter(({ code }) => listing.allergens.includes(code)).map(({ name }) => name.toLowerCase());
  const isBare = permit?.number.toUpperCase().replace(/\s/g, "").startsWith(PERMIT[permit.kind].replace(/\s/g, ""));
  return {
    title: listing.title,
    ingredients: listing.ingredients.map((text) => ({ text, bold: emphasised(text) })),
    contains: names.length > 0 ? `Mengandung alergen: ${names.join("; ")}. Lihat bahan yang dicetak tebal.` : null,
    net_content: netContentOf(listing),
    storage: STORAGE[listing.storage],
    made_on: made_on && readable.format(new Date(made_on)),
    best_before: made_on && bestBefore(made_on, listing.shelf_life_days),
    batch,
    permit: permit && (isBare ? permit.number : `${PERMIT[permit.kind]} ${permit.number}`),
    halal: halal.state === "certified" && halal.number ? `HALAL ${halal.number}` : HALAL[halal.state],
    producer,
  };
}
