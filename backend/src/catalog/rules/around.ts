import { metresBetween, type Place } from "../../foundation/distance";
import { KELURAHAN_CENTRES } from "../../reference/places";

/** Where a shopper looks from; a kecamatan or kelurahan that was named is near itself, however large it is. */
export interface Standpoint extends Place {
  own: readonly string[];
}

/** The middle of some kelurahan; nowhere when none of them is known. */
export function centreOf(codes: readonly string[]): Standpoint | undefined {
  const centres = codes.flatMap((code) => (KELURAHAN_CENTRES[code] ? [KELURAHAN_CENTRES[code]] : []));
  if (centres.length === 0) return undefined;
  const mean = (at: 0 | 1) => centres.reduce((sum, centre) => sum + centre[at], 0) / centres.length;
  return { lat: mean(0), lng: mean(1), own: codes };
}

/** Kilometres that are near: a short ride first, wider only when there is too little; null is the whole city. */
export const RINGS = [3, 5, 10, null] as const;
export type Ring = (typeof RINGS)[number];
/** Fewer than so many are no choice. */
export const FEW = 5;

/** What the place itself is worth when 1 is most, and what is near it, so that a ride away comes after next door. */
const NEAR_WORTH = 0.75;
export const worthAround = (from: Standpoint): Record<string, number> =>
  Object.fromEntries(kelurahanWithin(from, RINGS[0]).map((code) => [code, from.own.includes(code) ? 1 : NEAR_WORTH]));

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
