import { ALLERGEN_GROUPS } from "../../../reference/ingredients";
import type { AllergenCode } from "../../../reference/labels";

const GROUPS = ALLERGEN_GROUPS.map(({ code, pattern }) => ({ code, pattern: new RegExp(pattern, "i") }));

/** The allergen groups an ingredient's own words give away; what is declared is always listed in full beside it. */
export const allergensIn = (ingredient: string): AllergenCode[] =>
  GROUPS.filter(({ pattern }) => pattern.test(ingredient)).map(({ code }) => code);
