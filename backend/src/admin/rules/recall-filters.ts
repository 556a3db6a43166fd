import { pageIn } from "./queue-filters";

export interface RecallFilters {
  state: "open" | "closed";
  page: number;
}

export function readRecallFilters(search: URLSearchParams): RecallFilters {
  return { state: search.get("keadaan") === "selesai" ? "closed" : "open", page: pageIn(search) };
}

export function writeRecallFilters({ state, page }: RecallFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (state === "closed") search.set("keadaan", "selesai");
  if (page > 1) search.set("page", String(page));
  return search;
}
