import type { ProductCard } from "../../contracts/catalog";
import type { HalalState } from "../../contracts/primitives";
import { KNOWN_WORDS } from "../../language/lexicon";
import { tellingWords } from "../../language/normalise";

/** Two words name a dish ("keripik singkong"); what follows is how its cook praises it. */
const DISH_WORDS = 2;

/** The words of a title that name its dish; none when the lexicon knows no word of it. */
export const dishWords = (title: string): string[] =>
  tellingWords(title)
    .filter((word) => KNOWN_WORDS.has(word))
    .slice(0, DISH_WORDS);

/** What may stand beside food of a state: certified beside certified, and nothing that is not halal beside anything that may be. */
export function besideHalal(state: HalalState): HalalState[] {
  if (state === "certified" || state === "non_halal") return [state];
  return ["certified", "in_process", "uncertified"];
}

/** The first of each shop. */
export function oneOfEachShop(cards: readonly ProductCard[]): ProductCard[] {
  const seen = new Set<string>();
  return cards.filter(({ shop: { handle } }) => !seen.has(handle) && seen.add(handle));
}
