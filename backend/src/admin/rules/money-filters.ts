import type { PaybackState } from "../../contracts/charge";
import { pageIn } from "./queue-filters";

/** What the list of money matters shows; `quarantined` are charges, the others paybacks. */
export type MoneyMatter = "quarantined" | PaybackState;

export interface MoneyFilters {
  matter: MoneyMatter;
  page: number;
}

const WORD: Record<MoneyMatter, string> = {
  quarantined: "tak-cocok",
  due: "kembali",
  sent: "dikirim",
  failed: "gagal",
  done: "selesai",
};
export const MATTERS = Object.keys(WORD) as MoneyMatter[];

/** Without a word, what does not fit: money nobody has decided about comes first. */
export function readMoneyFilters(search: URLSearchParams): MoneyFilters {
  const word = search.get("urusan");
  return { matter: MATTERS.find((matter) => WORD[matter] === word) ?? "quarantined", page: pageIn(search) };
}

export function writeMoneyFilters({ matter, page }: MoneyFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (matter !== "quarantined") search.set("urusan", WORD[matter]);
  if (page > 1) search.set("page", String(page));
  return search;
}
