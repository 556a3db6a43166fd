import { createHash } from "node:crypto";
import { REVIEW_TERMS } from "../../../reference/review-terms";

const DAY = 86_400_000;

/** `Siti R.` of `siti rahma dewi`: the first name and the initial of the next, as far as there is one. */
export function shownName(full: string): string {
  const [first = "", second] = full
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}'’-]/gu, ""))
    .filter(Boolean);
  const capital = (word: string) => word.charAt(0).toLocaleUpperCase("id") + word.slice(1).toLocaleLowerCase("id");
  if (!first) return "Pembeli";
  return second ? `${capital(first)} ${second.charAt(0).toLocaleUpperCase("id")}.` : capital(first);
}

/** One shopper is one account, or one phone where there is none. A digest, so that reviews hold no list of phones. */
export function reviewerOf({ customer_id, contact_phone }: { customer_id: string | null; contact_phone: string }): string {
  const who = customer_id ? `customer:${customer_id}` : `phone:${contact_phone}`;
  return createHash("sha256").update(who).digest("hex");
}

/** A number long enough to call or to pay, or an address on the web: those of other people have no place on a product's page. */
const CONTACT = /\d(?:[ .\-()]*\d){8,}|https?:\/\/|www\.|\S+@\S+\.\S+|\bwa\.me\b/i;
export const hasContact = (words: string): boolean => CONTACT.test(words);

export const editableUntil = (written: Date | string): Date => new Date(new Date(written).getTime() + REVIEW_TERMS.edit_within_days * DAY);

/** Stars and their number, as they count in the sums. */
export interface Stars {
  sum: number;
  count: number;
}

interface Counted {
  stars: number;
  state: "shown" | "reported" | "kept" | "hidden";
}

const weight = (review: Counted | null): Stars =>
  review && review.state !== "hidden" ? { sum: review.stars, count: 1 } : { sum: 0, count: 0 };

/** By how much the sums of a product and its shop change when a review becomes another. */
export function starsBetween(before: Counted | null, after: Counted): Stars {
  const [from, to] = [weight(before), weight(after)];
  return { sum: to.sum - from.sum, count: to.count - from.count };
}
