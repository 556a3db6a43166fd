import { metresBetween, type Place } from "../../foundation/distance";
import { KELURAHAN_CENTRES } from "../../reference/places";

/** Where a shopper looks from; a kecamatan or kelurahan that was named is near itself, however large it is. */
export interface Standpoint extends Place {
  own: readonly string[];
}

/** Kilometres that are near: a short ride first, wider only when there is too little; null is the whole city. */
export const RINGS = [3, 5, 10, null] as const;
export type Ring = (typeof RINGS)[number];
/** Fewer than so many are no choice. */
export const FEW = 5;

/** From how far somebody wants to look outwards (`within` of the address). */
export const ringsFrom = (within: "5" | "10" | "kota" | undefined): readonly Ring[] =>
  RINGS.slice(within === undefined ? 0 : RINGS.indexOf(within === "kota" ? null : within === "10" ? 10 : 5));

/** Codes of the kelurahan whose middle lies within so many kilometres, and of the place itself. */
export function kelurahanWithin({ lat, lng, own }: Standpoint, kilometres: number): string[] {
  const near = Object.entries(KELURAHAN_CENTRES).flatMap(([code, [north, east]]) =>
    metresBetween({ lat, lng }, { lat: north, lng: east }) <= kilometres * 1_000 ? [code] : [],
  );
  return [...new Set([...own, ...near])];
}
