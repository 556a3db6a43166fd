import { KECAMATAN, KELURAHAN } from "../reference/areas";
import {
  ABBREVIATIONS,
  ENGLISH,
  FILLERS as FILLER_WORDS,
  OWN_WORDS as OWN,
  PLACE_SHORTS,
  ROOTS as ROOT_WORDS,
  SIBLINGS as SIBLING_GROUPS,
  SPELLINGS,
  WORDS,
} from "../reference/food-lexicon";

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** `canonical = variant, variant` as pairs. */
function* rows(text: string): Generator<[variant: string, canonical: string]> {
  for (const line of text.trim().split("\n")) {
    const [canonical = "", variants = ""] = line.split(" = ");
    for (const variant of variants.split(", ")) yield [variant, canonical];
  }
}

/** Names are often written in two words what the city writes in one, and the other way round: `Rawa Lumbu`, `pondokgede`, `pd gede`. */
const NAME_HEADS =
  /^(jati|jaka|marga|harapan|mustika|bintara|bekasi|duren|aren|pekayon|kayuringin|sepanjang|bojong|medan|sumur|rawa|bantar|ciketing|teluk|pondok)(?=.{3,}$)/;

function areaSpellings(name: string): string[] {
  const plain = name.toLowerCase();
  if (plain.startsWith("bekasi ")) return [];
  const parts = plain.split(" ");
  if (parts.length === 1) {
    const head = NAME_HEADS.exec(plain)?.[1];
    return head ? [`${head} ${plain.slice(head.length)}`] : [];
  }
  const joined = parts.join("");
  return parts[0] === "pondok"
    ? [joined, ...["pd", "pdk", "pndk"].flatMap((short) => [`${short} ${parts[1]}`, `${short}${parts[1]}`])]
    : [joined];
}

/** "Medansatria" the kelurahan is spelt like Medan Satria the kecamatan. */
const AREA_NAMES = [...new Set([...KECAMATAN, ...KELURAHAN].map(({ name }) => name.toLowerCase()))];
const areaRows = AREA_NAMES.filter((name) => !AREA_NAMES.some((other) => other !== name && other.replace(" ", "") === name)).flatMap(
  (name) => areaSpellings(name).map((variant): [string, string] => [variant, name]),
);

/** Every spelling of more or fewer letters, by the words that are rewritten: `nasgor` → `nasi goreng`. */
export const SPELLING_OF: ReadonlyMap<string, string> = new Map([
  ...rows(SPELLINGS),
  ...rows(ABBREVIATIONS),
  ...rows(ENGLISH),
  ...rows(PLACE_SHORTS),
  ...areaRows,
]);

/** Most words a rewritten phrase has. */
export const LONGEST_PHRASE = Math.max(...[...SPELLING_OF.keys()].map((phrase) => phrase.split(" ").length));

export const FILLERS: ReadonlySet<string> = new Set(wordsOf(FILLER_WORDS));
export const ROOTS: ReadonlySet<string> = new Set(wordsOf(ROOT_WORDS));
export const OWN_WORDS: ReadonlySet<string> = new Set(wordsOf(OWN));

const siblingWords = wordsOf(SIBLING_GROUPS);
const canonicalWords = [...SPELLING_OF.values()].flatMap((canonical) => canonical.split(" "));

/** Words of food spelt right. None of them is a typo of anything. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([...wordsOf(WORDS), ...siblingWords, ...OWN_WORDS, ...canonicalWords]);

/** Look-alikes that are different foods, each with its group's number. */
export const SIBLING_GROUP: ReadonlyMap<string, number> = new Map(
  SIBLING_GROUPS.trim()
    .split("\n")
    .flatMap((line, group) => wordsOf(line).map((word): [string, number] => [word, group])),
);
