import { shareOut } from "./share-out";

export type CommissionScope = "campaign" | "vendor" | "category" | "scale" | "default";

/** A rule as it is stored; see the model. */
export interface CommissionTerms {
  id: string;
  scope: CommissionScope;
  target: string | null;
  /** Basis points. */
  rate: number;
  /** Rupiah per order line. */
  flat: number;
  valid_from: string;
  valid_until: string | null;
}

export interface SoldTo {
  /** YYYY-MM-DD in Jakarta on which the order was placed: a vendor sells under the terms of that day. */
  day: string;
  vendor_id: string;
  scale: string;
  category: string | null;
}

/**
 * Most specific first. A campaign is the city's own dated exception and beats every standing agreement; an agreement with one
 * vendor beats what its kind of goods pays, and that beats what its size pays.
 */
const PRECEDENCE: readonly CommissionScope[] = ["campaign", "vendor", "category", "scale", "default"];

function applies({ scope, target, valid_from, valid_until }: CommissionTerms, { day, vendor_id, scale, category }: SoldTo): boolean {
  if (day < valid_from || (valid_until !== null && day > valid_until)) return false;
  if (scope === "default") return true;
  if (scope === "campaign") return target === null || target === category;
  return target === { vendor: vendor_id, category, scale }[scope];
}

/** All rules that apply to a line, the one that wins first. Of two alike the narrower, then the later one comes before. */
export function rulesInOrder<R extends CommissionTerms>(rules: readonly R[], sold: SoldTo): R[] {
  const rank = ({ scope, target }: CommissionTerms) => PRECEDENCE.indexOf(scope) * 2 + (target === null ? 1 : 0);
  return rules
    .filter((rule) => applies(rule, sold))
    .toSorted((a, b) => rank(a) - rank(b) || b.valid_from.localeCompare(a.valid_from) || b.id.localeCompare(a.id));
}

/** The one rule for a line, or null when none applies. */
export const ruleFor = (rules: readonly CommissionTerms[], sold: SoldTo): CommissionTerms | null => rulesInOrder(rules, sold)[0] ?? null;

type Spell = Pick<CommissionTerms, "scope" | "target" | "valid_from" | "valid_until">;

/** Whether two rules are about the same and share a day: nobody could say which of them was meant. */
export const collide = (a: Spell, b: Spell): boolean =>
  a.scope === b.scope &&
  a.target === b.target &&
  (b.valid_until === null || a.valid_from <= b.valid_until) &&
  (a.valid_until === null || b.valid_from <= a.valid_until);

export interface SoldLine {
  id: string;
  title: string;
  category: string | null;
  /** Rupiah of the line after its discounts, as ordered. */
  total: number;
}

/** What a vendor reads beside each line of a commission. */
export interface CommissionLine {
  line_id: string;
  title: string;
  /** Rupiah of the line that were paid and not given back. */
  base: number;
  rule_id: string;
  scope: CommissionScope;
  rate: number;
  flat: number;
  /** Rupiah. */
  amount: number;
}

/** Rounded down, in the vendor's favour, and never more than the line brought. */
export const commissionOn = (base: number, { rate, flat }: Pick<CommissionTerms, "rate" | "flat">): number =>
  base === 0 ? 0 : Math.min(base, Number((BigInt(base) * BigInt(rate)) / 10_000n) + flat);

export interface CommissionInput {
  lines: readonly SoldLine[];
  /** Rupiah; delivered goods carry no commission on the delivery. */
  delivery_fee: number;
  /** Rupiah the shopper paid and did not get back. A refund that names no line lowers all lines and the delivery in proportion. */
  kept: number;
  ruleOf: (line: SoldLine) => Pick<CommissionTerms, "id" | "scope" | "rate" | "flat"> | null;
}

export function commissionLines({ lines, delivery_fee, kept, ruleOf }: CommissionInput): CommissionLine[] {
  const bases = shareOut(kept, [...lines.map((line) => line.total), delivery_fee]);
  return lines.flatMap((line, position) => {
    const rule = ruleOf(line);
    if (!rule) return [];
    const { id: rule_id, scope, rate, flat } = rule;
    const base = bases[position]!;
    return [{ line_id: line.id, title: line.title, base, rule_id, scope, rate, flat, amount: commissionOn(base, rule) }];
  });
}
