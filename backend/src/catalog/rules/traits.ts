import { CHILLI, FLESH, HOT, NOT_FLESH, NOT_HOT } from "../../reference/food-traits";
import type { AllergenCode } from "../../reference/labels";

/** How hot a label says a dish is: without chilli, with some, or hot by its own name. Null: sweet shelves and drinks are not asked. */
export type Spice = "none" | "some" | "hot";

interface Label {
  title: string;
  category: string;
  ingredients: readonly string[];
  allergens: readonly AllergenCode[];
}

const SWEET = new Set(["kue-basah", "kue-kering", "roti-bolu", "minuman"]);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const anyOf = (words: readonly string[], list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
const [chilli, hot, flesh] = [new Set(CHILLI), new Set(HOT), new Set(FLESH)];

/** Told by what the law makes a label say: its name and its ingredients. */
export function spiceOf({ title, category, ingredients }: Label): Spice | null {
  const spoken = ` ${wordsOf(title).join(" ")} `;
  const isDenied = NOT_HOT.some((phrase) => spoken.includes(` ${phrase} `));
  if (!isDenied && anyOf(wordsOf(title), hot)) return "hot";
  if (ingredients.length === 0) return null;
  if (anyOf(ingredients.flatMap(wordsOf), chilli)) return "some";
  return SWEET.has(category) ? null : "none";
}

const withoutInnocent = (ingredient: string): string =>
  NOT_FLESH.reduce((text, phrase) => text.replaceAll(phrase, " "), ingredient.toLowerCase().replace(/\s+/g, " "));

/** No flesh in the declared ingredients, nor in the name; never guessed when nothing is declared. */
export function isVegetarian({ title, ingredients, allergens }: Label): boolean {
  if (ingredients.length === 0 || allergens.includes("fish")) return false;
  return ![title, ...ingredients].some((text) => anyOf(wordsOf(withoutInnocent(text)), flesh));
}

/** Allergen groups that a declared label does not hold; none when nothing is declared. */
export const freeFrom = (
  { ingredients, allergens }: Pick<Label, "ingredients" | "allergens">,
  all: readonly AllergenCode[],
): AllergenCode[] => (ingredients.length === 0 ? [] : all.filter((code) => !allergens.includes(code)));
