import { OWN_WORDS, ROOTS } from "./lexicon";

/** Changes nothing about any food: `kuahnya`. */
const PLAIN_ENDING = /^(.{3,}?)(?:nyah?)+$/;
/** Alone, `-an` and `-i` often make another food (asin, asinan); with a prefix they do not (`kepedasan`, `dibumbui`). */
const ENDINGS = ["kan", "nya", "ku", "mu", "lah", "in", "an", "i", ""];
const ONLY_WITH_PREFIX = new Set(["an", "i"]);
/** Prefixes with the letters they swallow: `mengukus` ← kukus, `memotong` ← potong, `menyajikan` ← saji, `menumis` ← tumis. */
const PREFIXES: readonly [prefix: string, restored: string][] = [
  ["di", ""],
  ["ter", ""],
  ["ber", ""],
  ["menge", ""],
  ["meng", ""],
  ["meng", "k"],
  ["mem", ""],
  ["mem", "p"],
  ["meny", "s"],
  ["men", ""],
  ["men", "t"],
  ["me", ""],
  ["ke", ""],
  ["nge", ""],
  ["ng", ""],
  ["ng", "k"],
  ["ny", "s"],
  ["", ""],
];
/** Nobody writes a longer one that still means a root. */
const LONGEST = 20;

const candidates = (word: string): string[] =>
  ENDINGS.filter((ending) => word.endsWith(ending)).flatMap((ending) => {
    const trunk = word.slice(0, word.length - ending.length);
    return PREFIXES.filter(([prefix]) => trunk.startsWith(prefix) && (prefix !== "" || !ONLY_WITH_PREFIX.has(ending))).map(
      ([prefix, restored]) => restored + trunk.slice(prefix.length),
    );
  });

/**
 * The word without the affixes of cooking: `digoreng` → `goreng`, `terpedas` → `pedas`. Foods with an affix of their own (`gorengan`, `manisan`)
 * and anything whose root is not in the lexicon stay as they are, so that `gulai` never becomes `gula`.
 */
export function withoutAffixes(word: string): string {
  const bare = PLAIN_ENDING.exec(word)?.[1] ?? word;
  if (OWN_WORDS.has(bare) || ROOTS.has(bare) || bare.length > LONGEST) return bare;
  return candidates(bare).find((root) => ROOTS.has(root)) ?? bare;
}

/** The root a food of its own is made from (`gorengan` → `goreng`), for weaker matching; undefined when it has none. */
export function rootOf(word: string): string | undefined {
  if (!OWN_WORDS.has(word)) return undefined;
  const root = word.slice(0, -"an".length);
  return ROOTS.has(root) ? root : undefined;
}
