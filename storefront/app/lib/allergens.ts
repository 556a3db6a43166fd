import type { Reference } from "@lapak/backend/contracts/reference";

type Groups = Reference["allergens"];
type Code = Groups[number]["code"];

/**
 * Finds the allergen groups an ingredient's own words give away, by the patterns the backend names. For emphasis and suggestions: the declared
 * allergens are always listed in full beside it.
 */
export function allergenFinder(groups: Groups): (ingredient: string) => Code[] {
  const patterns = groups.map(({ code, pattern }) => ({ code, pattern: new RegExp(pattern, "i") }));
  return (ingredient) => patterns.filter(({ pattern }) => pattern.test(ingredient)).map(({ code }) => code);
}
