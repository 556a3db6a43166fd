import { payable } from "../../src/modules/ledger/rules/accounts";
import { Book } from "../../src/modules/ledger/rules/book.fixture";
import {
  boothDeposited,
  consignmentReturned,
  consignmentSold,
  payoutFailed,
  payoutPaid,
  payoutStarted,
} from "../../src/modules/ledger/rules/city-postings";
import type { OrderFacts, Terms } from "../../src/modules/ledger/rules/order-postings";
import type { Posting } from "../../src/modules/ledger/rules/posting";

/** Numbers that look random and are the same on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const RATES = [0, 100, 200, 250, 1_000];
const LEVIES = { pph22: { enabled: true, rate: 50, exempt: [] }, pbjt: { enabled: false, rate: 1_000, liable: [] } };

export interface Trading {
  vendors: string[];
  postings: Posting[];
  /** What happened, counted apart from the rules that are on trial. */
  facts: { captured: number; refunded: number; consigned: number; sales: number };
  book: Book;
}

/** A city of some vendors that sells, cancels, refunds, pays out and takes goods on consignment, `operations` times. */
export function trade(run: string, operations: number, seed = 7): Trading {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const vendors = Array.from({ length: 40 }, (_, i) => `ven_${run}_${i}`);
  const book = new Book();
  const open: OrderFacts[] = [];
  const sales: Parameters<typeof consignmentSold>[0][] = [];
  const facts = { captured: 0, refunded: 0, consigned: 0, sales: 0 };
  const terms: Terms = {
    ruleOf: (line) => ({ id: "comr_drill", scope: "category", rate: RATES[Number(line.category)]!, flat: 0 }),
    levies: LEVIES,
  };
  const record = (order: OrderFacts) => book.record(order, terms);
  const kept = (order: OrderFacts) =>
    order.captures.reduce((sum, { amount }) => sum + amount, 0) - order.refunds.reduce((sum, { amount }) => sum + amount, 0);
  const refund = (order: OrderFacts, amount: number, id: string) => {
    order.refunds.push({ id, amount, cash: order.captures[0]!.cash });
    facts.refunded += amount;
  };

  const sell = (id: string) => {
    const cash = roll(3) === 0;
    const lines = Array.from({ length: 1 + roll(4) }, (_, i) => ({
      ...{ id: `ordli_${id}_${i}`, title: "Kue", category: String(roll(RATES.length)) },
      total: 500 + roll(150_000),
    }));
    const city_part = roll(4) === 0 ? roll(10_000) : 0;
    const delivery_fee = roll(2) * 7_500;
    const total = lines.reduce((sum, line) => sum + line.total, delivery_fee);
    const order: OrderFacts = {
      ...{ vendor_order_id: `vord_${id}`, number: id, vendor_id: pick(vendors), handed_over: cash, cancelled: false },
      ...{ captures: [{ id: `capt_${id}`, amount: total, cash }], refunds: [], city_part, lines, delivery_fee },
    };
    facts.captured += total;
    facts.sales += 1;
    open.push(order);
    record(order);
  };

  const steps: ((id: string) => void)[] = [
    sell,
    sell,
    (id) => {
      const order = pick(open);
      if (!order) return sell(id);
      if (!order.cancelled) order.handed_over = true;
      record(order);
    },
    (id) => {
      const order = pick(open);
      if (!order || kept(order) === 0) return sell(id);
      refund(order, roll(3) === 0 ? kept(order) : 1 + roll(kept(order)), `ref_${id}`);
      record(order);
    },
    (id) => {
      const order = pick(open);
      if (!order || order.handed_over || order.cancelled) return sell(id);
      order.cancelled = true;
      if (kept(order) > 0) refund(order, kept(order), `ref_${id}`);
      record(order);
    },
    (id) => {
      const vendor_id = pick(vendors);
      const amount = -book.balance(payable(vendor_id));
      if (amount <= 0) return sell(id);
      const payout = { payout_id: `pout_${id}`, vendor_id, amount };
      book.post([payoutStarted(payout), roll(5) === 0 ? payoutFailed(payout) : payoutPaid(payout, "bank")]);
    },
    (id) => {
      const amount = 1_000 + roll(90_000);
      const sale = {
        sale_id: `sale_${id}`,
        booth_id: `sloc_${run}`,
        vendor_id: pick(vendors),
        amount,
        commission: Math.floor(amount / 20),
      };
      sales.push(sale);
      facts.consigned += amount;
      book.post([consignmentSold(sale)]);
    },
    (id) => {
      const [sale] = sales.splice(roll(sales.length), 1);
      if (!sale) return sell(id);
      facts.consigned -= sale.amount;
      book.post([consignmentReturned(sale)]);
    },
    (id) => {
      const amount = book.balance(`booth:sloc_${run}`);
      if (amount <= 0) return sell(id);
      book.post([boothDeposited({ deposit_id: `dep_${id}`, booth_id: `sloc_${run}`, amount })]);
    },
  ];
  for (let i = 0; i < operations; i++) pick(steps)(`${run}_${i}`);
  return { vendors, facts, book, postings: [...book.postings.values()].map((posting) => ({ ...posting, memo: { ...posting.memo, run } })) };
}
