import { createHash } from "node:crypto";

export interface Recipe {
  ingredients: readonly string[];
  /** Codes of allergen groups. */
  allergens: readonly string[];
}

const named = (name: string) => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/**
 * What a halal certificate was verified for, in 32 hexadecimal digits. Order, case and spaces do not matter (they change how much there is of
 * something, or nothing); any ingredient or allergen more, less or other does.
 */
export function recipeHash({ ingredients, allergens }: Recipe): string {
  const parts = [[...new Set(ingredients.map(named))].sort(), [...new Set(allergens)].sort()];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** What was added and what was taken away between two recipes, as the vendor wrote it. */
export function recipeChanges(before: readonly string[], after: readonly string[]): { added: string[]; removed: string[] } {
  const [old, now] = [new Set(before.map(named)), new Set(after.map(named))];
  return { added: after.filter((name) => !old.has(named(name))), removed: before.filter((name) => !now.has(named(name))) };
}
