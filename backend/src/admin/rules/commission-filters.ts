import type { RuleState } from "../../contracts/commission";
import { pageIn } from "./queue-filters";

export interface CommissionFilters {
  state: RuleState;
  page: number;
  /** A shop whose terms are asked about. */
  shop?: string;
}

const WORD: Record<RuleState, string> = { current: "berlaku", upcoming: "nanti", ended: "berakhir" };
export const RULE_STATES = Object.keys(WORD) as RuleState[];

/** Without a word, what holds today. */
export function readCommissionFilters(search: URLSearchParams): CommissionFilters {
  const word = search.get("masa");
  const state = RULE_STATES.find((each) => WORD[each] === word) ?? "current";
  return { state, page: pageIn(search), shop: search.get("lapak") ?? undefined };
}

export function writeCommissionFilters({ state, page, shop }: CommissionFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (state !== "current") search.set("masa", WORD[state]);
  if (shop) search.set("lapak", shop);
  if (page > 1) search.set("page", String(page));
  return search;
}
