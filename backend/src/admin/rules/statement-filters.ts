import type { StatementVerdict } from "../../contracts/statement";
import { pageIn } from "./queue-filters";

export interface StatementFilters {
  verdict: StatementVerdict;
  page: number;
}

const WORD: Record<StatementVerdict, string> = {
  matched: "cocok",
  settled: "sudah-lunas",
  ambiguous: "periksa",
  unknown: "tak-dikenal",
  done: "selesai",
};
export const VERDICTS = Object.keys(WORD) as StatementVerdict[];

/** Without a word, what can be settled at once. */
export function readStatementFilters(search: URLSearchParams): StatementFilters {
  const word = search.get("baris");
  return { verdict: VERDICTS.find((verdict) => WORD[verdict] === word) ?? "matched", page: pageIn(search) };
}

export function writeStatementFilters({ verdict, page }: StatementFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (verdict !== "matched") search.set("baris", WORD[verdict]);
  if (page > 1) search.set("page", String(page));
  return search;
}
