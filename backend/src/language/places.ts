import { KECAMATAN, KELURAHAN, type KecamatanHandle } from "../reference/areas";
import { LANDMARKS } from "../reference/food-lexicon";
import type { SearchConstraint } from "./constraints";
import { edits } from "./fuzzy";
import { KNOWN_WORDS, SPELLING_OF } from "./lexicon";

interface Place {
  kecamatan: KecamatanHandle;
  kelurahan?: (typeof KELURAHAN)[number]["code"];
}

/** Names that are ordinary words or shops' names too: only "dekat", "di" and the like make them places. */
const NEED_A_CUE = new Set(
  "perwira pejuang kotabaru pengasinan galaxy jatirasa jatisari margajaya kalibaru harapanbaru harapanjaya harapanmulya harapanindah bintara jatiluhur".split(
    " ",
  ),
);
const NEAR =
  /^(?:(?:yang|yg) )?(?:dekat|deket|dkt|dket|near|around|sekitar|sekitaran|seputar|seputaran)(?: (?:dengan|dari|sama|daerah|area|ke))?(?= )/;
const IN =
  /^(?:di|daerah|area|wilayah|kec|kecamatan|kel|kelurahan|lokasi|in|at|d)(?: (?:daerah|area|kecamatan|kelurahan|kec|kel|sekitar))?(?: \.)?(?= )/;
/** `pd. gede` has three. */
const MOST_TOKENS = 4;

const joined = (text: string): string => text.toLowerCase().replaceAll(" ", "");

const handleOf = new Map<string, KecamatanHandle>(KECAMATAN.map(({ code, handle }) => [code, handle]));
/** A name that both a kelurahan and its kecamatan bear means the kecamatan. */
const PLACES: ReadonlyMap<string, Place> = (() => {
  const places = new Map<string, Place>();
  for (const line of LANDMARKS.trim().split("\n")) {
    const [name = "", handle = ""] = line.split(" = ");
    places.set(joined(name), { kecamatan: handle as KecamatanHandle });
  }
  for (const { code, name, kecamatan_code } of KELURAHAN) {
    places.set(joined(name), { kecamatan: handleOf.get(kecamatan_code) ?? KECAMATAN[0].handle, kelurahan: code });
  }
  for (const { handle, name } of KECAMATAN) places.set(joined(name), { kecamatan: handle });
  for (const [variant, canonical] of SPELLING_OF) {
    const place = places.get(joined(canonical));
    if (place) places.set(joined(variant), place);
  }
  return places;
})();

/** A misspelt name: one letter in seven, two in eleven, and no word of food. */
function almost(name: string, hasCue: boolean): Place | undefined {
  const limit = name.length >= 11 ? 2 : name.length >= (hasCue ? 6 : 8) ? 1 : 0;
  if (limit === 0 || KNOWN_WORDS.has(name)) return undefined;
  let best: { place: Place; distance: number } | undefined;
  for (const [known, place] of PLACES) {
    if (NEED_A_CUE.has(known) && !hasCue) continue;
    const distance = edits(name, known, limit);
    if (distance <= limit && distance < (best?.distance ?? limit + 1)) best = { place, distance };
  }
  return best?.place;
}

/** The place that starts at a token, the longest name first, spelt right before spelt wrong. */
function nameAt(words: readonly string[], at: number, hasCue: boolean): { place: Place; length: number } | undefined {
  for (const spelt of [(name: string) => PLACES.get(name), (name: string) => almost(name, hasCue)]) {
    for (let length = MOST_TOKENS; length >= 1; length -= 1) {
      const tokens = words.slice(at, at + length);
      const name = tokens
        .join(" ")
        .replace(/ [-.] /g, " ")
        .replaceAll(" ", "");
      if (tokens.length < length || !/^\p{L}+$/u.test(name)) continue;
      const place = NEED_A_CUE.has(name) && !hasCue ? undefined : spelt(name);
      if (place) return { place, length };
    }
  }
  return undefined;
}

const count = (text: string): number => text.trim().split(" ").length;

/** Where the food should be: "dekat rawalumbu", "di pondokgede", "bekasi timur", "kranji". */
export function placeAt(words: readonly string[], at: number): { constraint: SearchConstraint; length: number } | undefined {
  const text = words.slice(at).join(" ");
  const near = NEAR.exec(text)?.[0];
  const within = near ? undefined : IN.exec(text)?.[0];
  const lead = near || within ? count(near ?? within ?? "") : 0;
  const found = nameAt(words, at + lead, lead > 0);
  if (!found) return undefined;
  const { place, length } = found;
  const isNear = near !== undefined || place.kelurahan !== undefined;
  return {
    constraint: isNear ? { kind: "near", ...place } : { kind: "kecamatan", value: place.kecamatan },
    length: lead + length,
  };
}
