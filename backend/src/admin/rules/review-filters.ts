import { pageIn } from "./queue-filters";

const WORD = { reported: undefined, kept: "dipertahankan", hidden: "disembunyikan" } as const;
export const REVIEW_TABS = ["reported", "kept", "hidden"] as const;

export interface ReviewFilters {
  state: (typeof REVIEW_TABS)[number];
  page: number;
}

export function readReviewFilters(search: URLSearchParams): ReviewFilters {
  const word = search.get("keadaan");
  return { state: REVIEW_TABS.find((state) => WORD[state] === word) ?? "reported", page: pageIn(search) };
}

export function writeReviewFilters({ state, page }: ReviewFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (WORD[state]) search.set("keadaan", WORD[state]);
  if (page > 1) search.set("page", String(page));
  return search;
}
