import type { ListingInput } from "../../../contracts/listing";
import { DENIALS, FORBIDDEN_WORDS, NOT_FORBIDDEN } from "../../../reference/forbidden-ingredients";

const ELSEWHERE = new RegExp(`\\b(?:${NOT_FORBIDDEN.join("|")})\\b`, "gu");
/** Denied directly or through the one word it belongs to: *tanpa minyak babi*. */
const FOUND = new RegExp(`(?<!\\b(?:${DENIALS.join("|")})[ -](?:\\p{L}+ )?)\\b(?:${FORBIDDEN_WORDS.join("|")})\\b`, "u");

/** What makes this product not halal whatever is said of it, in the vendor's own words; null when its name and ingredients leave doubt or none. */
export function forbiddenIn({ title, ingredients }: Pick<ListingInput, "title" | "ingredients">): string | null {
  const isForbidden = (text: string) => FOUND.test(text.normalize("NFKC").toLowerCase().replace(ELSEWHERE, " "));
  return [...ingredients, title].find(isForbidden) ?? null;
}
