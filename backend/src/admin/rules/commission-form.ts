import type { CommissionScope, CreateCommissionRule } from "../../contracts/commission";
import { typedRupiah } from "./format";

/** The form of a new rule as typed. */
export interface RuleDraft {
  scope: CommissionScope;
  /** Category handle, scale, or nothing; a shop's id comes with the address. */
  target: string;
  rate: string;
  flat: string;
  from: string;
  until: string;
  note: string;
}
export type RuleErrors = Partial<Record<keyof RuleDraft, string>>;

/** `1,5`, `1.5 %`, `2`: basis points; undefined when it is no share with at most two decimals. */
export function typedRate(text: string): number | undefined {
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : undefined;
}

/** What is sent, or one sentence per field that cannot be. Rules about values are the backend's. */
export function ruleOf(
  draft: RuleDraft,
  words: { rate: string; number: string; date: string },
): { rule: CreateCommissionRule } | { errors: RuleErrors } {
  const errors: RuleErrors = {};
  const rate = typedRate(draft.rate);
  if (rate === undefined) errors.rate = words.rate;
  const flat = draft.flat.trim() === "" ? 0 : typedRupiah(draft.flat);
  if (flat === undefined) errors.flat = words.number;
  if (!draft.from) errors.from = words.date;
  if (Object.keys(errors).length > 0) return { errors };
  const { scope, from, until, note } = draft;
  const target = scope === "default" ? null : draft.target || null;
  return { rule: { scope, target, rate: rate ?? 0, flat: flat ?? 0, valid_from: from, valid_until: until || null, note } };
}

const FIELDS: Record<string, keyof RuleDraft> = { valid_from: "from", valid_until: "until" };
export const ruleErrors = (fields: readonly { field: string; message: string }[]): RuleErrors =>
  Object.fromEntries(fields.map(({ field, message }) => [FIELDS[field] ?? field, message]));
