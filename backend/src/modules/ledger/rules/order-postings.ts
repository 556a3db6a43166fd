import type { Levies } from "../../../reference/levies";
import { payable, pending } from "./accounts";
import { type CommissionLine, commissionLines, type SoldLine } from "./commission";
import { type HeldTax, heldTaxes } from "./levies";
import { credit, debit, entriesOf, type Posting, reversed } from "./posting";

/**
 * Journals of one shop's order. They are worked out from everything that is known about it, every time: what has its journal
 * already is left alone, so that it does not matter who noticed what first, or how often.
 */

export interface Movement {
  /** Medusa's capture or refund id. */
  id: string;
  /** Rupiah. */
  amount: number;
  /** Passed from hand to hand; the city never held it. */
  cash: boolean;
}

/** A journal that may be replaced by a newer version of itself. */
export interface Standing {
  n: number;
  amount: number;
}

export interface OrderFacts {
  vendor_order_id: string;
  number: string;
  vendor_id: string;
  handed_over: boolean;
  cancelled: boolean;
  captures: Movement[];
  refunds: Movement[];
  /** Rupiah of the discount that the city pays the vendor, of an order nothing was refunded of. */
  city_part: number;
  lines: SoldLine[];
  delivery_fee: number;
}

/** What the ledger says about the order so far. */
export interface OrderJournals {
  /** Source keys of its captures, refunds and hand-over that are posted. */
  known: ReadonlySet<string>;
  /** The last version of each, if it was not reversed; `n` also when it was. */
  voucher: Standing;
  commission: Standing & { tax: number; lines: CommissionLine[] };
}

export interface Terms {
  /** The rule for a line sold now; a line that paid commission before keeps its rule. */
  ruleOf: (line: SoldLine) => (Pick<CommissionLine, "scope" | "rate" | "flat"> & { id: string }) | null;
  levies: Levies;
}

const sum = (movements: readonly Movement[]) => movements.reduce((total, { amount }) => total + amount, 0);

export function orderPostings(facts: OrderFacts, journals: OrderJournals, terms: Terms): Posting[] {
  const { vendor_order_id, number, vendor_id } = facts;
  const memo = { vendor_order_id, order: number };
  const handOverKey = `hand-over:${vendor_order_id}`;
  const moved = journals.known.has(handOverKey);
  const held = moved ? payable(vendor_id) : pending(vendor_id);

  const captures = facts.captures.map(
    (capture): Posting => ({
      source_key: `capture:${capture.id}`,
      kind: capture.cash ? "cash" : "capture",
      memo,
      entries: capture.cash
        ? throughTheVendorsHands(vendor_id, capture.amount)
        : [debit("shopper_funds", capture.amount), credit(held, capture.amount)],
    }),
  );
  const refunds = facts.refunds.map(
    (refund): Posting => ({
      source_key: `refund:${refund.id}`,
      kind: refund.cash ? "cash-refund" : "refund",
      memo,
      entries: refund.cash
        ? throughTheVendorsHands(vendor_id, refund.amount).toReversed()
        : [debit(held, refund.amount), credit("refunds_payable", refund.amount)],
    }),
  );
  const fresh = [...captures, ...refunds].filter(({ source_key }) => !journals.known.has(source_key));
  return [
    ...fresh,
    ...voucherPostings(facts, journals, moved),
    ...handOverPostings(facts, moved),
    ...commissionPostings(facts, journals, terms),
  ];
}

/** The city owes the vendor what a shopper paid in cash, and the vendor kept it: both are said, so that sales add up. */
const throughTheVendorsHands = (vendorId: string, amount: number) => [
  debit("cash", amount),
  credit(payable(vendorId), amount),
  debit(payable(vendorId), amount),
  credit("cash", amount),
];

/** The city pays its part of a voucher in step with what the shopper paid and did not get back. */
function cityPartDue({ captures, refunds, city_part, cancelled, handed_over }: OrderFacts): number {
  if (cancelled) return 0;
  const paid = sum(captures);
  // A voucher that covers everything leaves nothing to capture; the goods changing hands earns it.
  if (paid === 0) return handed_over ? city_part : 0;
  return Number((BigInt(city_part) * BigInt(paid - sum(refunds))) / BigInt(paid));
}

function voucherPostings(facts: OrderFacts, { voucher }: OrderJournals, moved: boolean): Posting[] {
  const { vendor_order_id, number, vendor_id } = facts;
  const due = cityPartDue(facts);
  if (due === voucher.amount) return [];
  const account = moved || facts.captures.some(({ cash }) => cash) ? payable(vendor_id) : pending(vendor_id);
  const memo = { vendor_order_id, order: number };
  const postings: Posting[] = [];
  if (voucher.amount > 0) {
    postings.push({
      source_key: `voucher:${vendor_order_id}:${voucher.n}:reversal`,
      kind: "voucher-reversal",
      memo,
      entries: [debit(account, voucher.amount), credit("city_vouchers", voucher.amount)],
    });
  }
  if (due > 0) {
    postings.push({
      source_key: `voucher:${vendor_order_id}:${voucher.n + 1}`,
      kind: "voucher",
      memo,
      entries: [debit("city_vouchers", due), credit(account, due)],
    });
  }
  return postings;
}

/** All that was promised for the order is earned at once, when the goods change hands. */
function handOverPostings(facts: OrderFacts, moved: boolean): Posting[] {
  if (moved || !facts.handed_over) return [];
  const { vendor_order_id, number, vendor_id, captures, refunds } = facts;
  const shares = (movements: readonly Movement[]) => sum(movements.filter(({ cash }) => !cash));
  const voucher = captures.some(({ cash }) => cash) ? 0 : cityPartDue(facts);
  const amount = shares(captures) - shares(refunds) + voucher;
  if (amount <= 0) return [];
  return [
    {
      source_key: `hand-over:${vendor_order_id}`,
      kind: "hand-over",
      memo: { vendor_order_id, order: number },
      entries: [debit(pending(vendor_id), amount), credit(payable(vendor_id), amount)],
    },
  ];
}

interface Commission {
  amount: number;
  tax: number;
}

const commissionEntries = (vendorId: string, { amount, tax }: Commission) =>
  entriesOf(debit(payable(vendorId), amount + tax), credit("commission", amount), credit("tax_withheld", tax));

function commissionPostings(facts: OrderFacts, { commission: standing }: OrderJournals, { ruleOf, levies }: Terms): Posting[] {
  if (!facts.handed_over) return [];
  const { vendor_order_id, number, vendor_id, delivery_fee } = facts;
  const paid = sum(facts.captures);
  const refunded = sum(facts.refunds);
  const before = new Map(standing.lines.map((line) => [line.line_id, { ...line, id: line.rule_id }]));
  const lines = commissionLines({
    lines: facts.lines,
    delivery_fee,
    kept: paid - refunded,
    ruleOf: (line) => before.get(line.id) ?? ruleOf(line),
  });
  const taxes: HeldTax[] = heldTaxes(
    levies,
    vendor_id,
    lines.reduce((total, { base }) => total + base, 0),
  );
  const due: Commission = {
    amount: lines.reduce((total, { amount }) => total + amount, 0),
    tax: taxes.reduce((total, { amount }) => total + amount, 0),
  };
  if (due.amount === standing.amount && due.tax === standing.tax) return [];
  const memo = { vendor_order_id, order: number };
  const postings: Posting[] = [];
  if (standing.amount + standing.tax > 0) {
    postings.push({
      source_key: `commission:${vendor_order_id}:${standing.n}:reversal`,
      kind: "commission-reversal",
      memo,
      entries: reversed(commissionEntries(vendor_id, standing)),
    });
  }
  if (due.amount + due.tax > 0) {
    postings.push({
      source_key: `commission:${vendor_order_id}:${standing.n + 1}`,
      kind: "commission",
      memo: { ...memo, paid, refunded, lines, taxes },
      entries: commissionEntries(vendor_id, due),
    });
  }
  return postings;
}
