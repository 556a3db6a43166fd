import { FOOD_CLAIMS } from "../../../reference/food-claims";

/** What a product says of itself, and what an officer looks at when it changes. */
export interface Presented {
  title: string;
  description: string | null;
  category: string;
  /** Ids, in display order. */
  photos: string[];
}

export type SensitiveReason =
  /** It is sold under a permit that names a product, and it may be another product now. */
  | { kind: "renamed" | "moved" | "repictured" }
  /** It says something that needs proof. */
  | { kind: "claims"; claims: string[] }
  /** An officer had hidden it for what it said. */
  | { kind: "after_hold" };

const spoken = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%-]+/gu, " ");

/** What is said that needs proof, as it was written, each once. */
export function claimsIn({ title, description }: Pick<Presented, "title" | "description">): string[] {
  const text = spoken(`${title} . ${description ?? ""}`);
  return [...new Set(FOOD_CLAIMS.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(([claim]) => claim)))];
}

/** Words that tell one food from another; sizes and figures do not. */
const telling = (title: string) => new Set(spoken(title).match(/\p{L}{3,}/gu) ?? []);

/** Half of its words are others: `Keripik singkong` to `Keripik singkong pedas` is the same food, to `Kue nastar` it is not. */
function isRenamed(before: string, after: string): boolean {
  const [then, now] = [telling(before), telling(after)];
  const shared = [...now].filter((word) => then.has(word)).length;
  const all = new Set([...then, ...now]).size;
  return all > 0 && shared / all < 0.5;
}

export interface Edit {
  /** Null when it is shown to shoppers for the first time. */
  before: Presented | null;
  after: Presented;
  /** Sold under a permit that names the product (SPP-IRT, BPOM), not one of the whole kitchen. */
  named_by_permit: boolean;
  /** An officer hid it, and this edit is to answer that. */
  held: boolean;
}

/** Why an officer should look at this edit, or at a first publication; empty for prices, stock, spelling and everything else a shop decides alone. */
export function sensitiveReasons({ before, after, named_by_permit, held }: Edit): SensitiveReason[] {
  const known = new Set(before ? claimsIn(before) : []);
  const claims = claimsIn(after).filter((claim) => !known.has(claim));
  const reasons: SensitiveReason[] = held ? [{ kind: "after_hold" }] : [];
  if (claims.length > 0) reasons.push({ kind: "claims", claims });
  if (!before || !named_by_permit) return reasons;
  if (isRenamed(before.title, after.title)) reasons.push({ kind: "renamed" });
  if (before.category !== after.category) reasons.push({ kind: "moved" });
  if (before.photos.length > 0 && after.photos.length > 0 && !after.photos.some((id) => before.photos.includes(id)))
    reasons.push({ kind: "repictured" });
  return reasons;
}

export const samePresented = (a: Presented, b: Presented): boolean =>
  a.title === b.title &&
  (a.description ?? "") === (b.description ?? "") &&
  a.category === b.category &&
  a.photos.join() === b.photos.join();
