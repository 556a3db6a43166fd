import type { KELURAHAN, KecamatanHandle } from "../reference/areas";
import type { AllergenCode } from "../reference/labels";

/**
 * What a query asks beside its words. Several `kecamatan` or `near` are alternatives; everything else holds together. `price` is whole rupiah, both
 * ends included, and occurs once. `near_me` needs the device's position or a chosen kelurahan. `halal` means verified certificates only.
 */
export type SearchConstraint =
  | { kind: "price"; min?: number; max?: number }
  | { kind: "halal" }
  | { kind: "not_spicy" }
  | { kind: "open_now" }
  | { kind: "ready_today" }
  | { kind: "kecamatan"; value: KecamatanHandle }
  | { kind: "near"; kecamatan: KecamatanHandle; kelurahan?: (typeof KELURAHAN)[number]["code"] }
  | { kind: "near_me" }
  | { kind: "frozen" }
  | { kind: "preorder" }
  | { kind: "delivery" }
  | { kind: "pickup" }
  | { kind: "without"; allergen: AllergenCode }
  | { kind: "vegetarian" };

/** A part of the query that was understood, shown so that it can be taken back. */
export interface Chip {
  /** As it was typed. */
  text: string;
  kind: SearchConstraint["kind"];
  /** Tells chips of one kind apart: `-20000`, `10000-20000`, a kecamatan's handle, an allergen's code, `vegan`; empty where the kind says it all. */
  value: string;
  /** The query without it. */
  remove: string;
}

export interface ParsedQuery {
  /** Telling words in canonical spelling, for the engine; none when the query was all constraints. */
  words: string[];
  /** The query as typed, without what was understood. */
  rest: string;
  constraints: SearchConstraint[];
  chips: Chip[];
}
