import type { FailedKind } from "../../contracts/failed-message";
import { pageIn } from "./queue-filters";

export interface FailedFilters {
  kind: FailedKind;
  page: number;
}

const WORD: Record<FailedKind, string> = { incoming: "masuk", outgoing: "keluar", dismissed: "disisihkan" };
export const FAILED_KINDS = Object.keys(WORD) as FailedKind[];

/** Without a word, what providers told us and nobody applied. */
export function readFailedFilters(search: URLSearchParams): FailedFilters {
  const word = search.get("arah");
  return { kind: FAILED_KINDS.find((kind) => WORD[kind] === word) ?? "incoming", page: pageIn(search) };
}

export function writeFailedFilters({ kind, page }: FailedFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (kind !== "incoming") search.set("arah", WORD[kind]);
  if (page > 1) search.set("page", String(page));
  return search;
}
