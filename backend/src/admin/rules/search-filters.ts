import type { ProductQuery } from "../../contracts/product-search";

/** What an officer asks, kept in the address by the names shoppers' addresses have. */
export interface SearchFilters {
  /** As it was typed: words, or a whole address of the shop's search page. */
  typed?: string;
  /** Kelurahan to look from. */
  from?: ProductQuery["from"];
  page: number;
}

export const readSearchFilters = (search: URLSearchParams): SearchFilters => ({
  typed: search.get("q")?.trim() || undefined,
  from: (search.get("from") as ProductQuery["from"]) ?? undefined,
  page: 1,
});

export function writeSearchFilters({ typed, from }: SearchFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (typed) search.set("q", typed);
  if (from) search.set("from", from);
  return search;
}

const ADDRESS = /^(?:https?:\/\/\S+|\/\S*)\?(\S+)$/;

/** The query to explain: the words typed, or everything a pasted address of a search asks for. */
export function explainedQuery({ typed = "", from }: SearchFilters): URLSearchParams {
  const pasted = ADDRESS.exec(typed)?.[1];
  const query = pasted === undefined ? new URLSearchParams({ q: typed }) : new URLSearchParams(pasted);
  if (from) query.set("from", from);
  return query;
}
