import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAccount, payable, pending } from "./accounts";
import { Book } from "./book.fixture";
import {
  boothDeposited,
  chargeReceived,
  chargeReturned,
  consignmentReturned,
  consignmentSold,
  paybackSent,
  payoutFailed,
  payoutPaid,
  payoutStarted,
} from "./city-postings";
import type { OrderFacts } from "./order-postings";
import { checkPosting, credit, debit } from "./posting";

const LEVIES = { pph22: { enabled: true, rate: 50, exempt: [] }, pbjt: { enabled: false, rate: 1_000, liable: [] } };
const NO_LEVIES = { ...LEVIES, pph22: { ...LEVIES.pph22, enabled: false } };
const TWO_PERCENT = { id: "comr_1", scope: "default" as const, rate: 200, flat: 0 };
const order = (changes: Partial<OrderFacts> = {}): OrderFacts => ({
  vendor_order_id: "vord_1",
  number: "LB-1-1",
  vendor_id: "ven_1",
  handed_over: false,
  cancelled: false,
  captures: [],
  refunds: [],
  city_part: 0,
  lines: [{ id: "ordli_1", title: "Kue", category: null, total: 50_000 }],
  delivery_fee: 0,
  ...changes,
});

const record = (book: Book, facts: OrderFacts, levies = NO_LEVIES) => book.record(facts, { ruleOf: () => TWO_PERCENT, levies });

const paid = (amount: number, id = "capt_1", cash = false) => ({ id, amount, cash });

describe("journals of an order", () => {
  it("follow a prepaid order from payment to hand-over", () => {
    const book = new Book();
    expect(record(book, order())).toEqual([]);
    expect(record(book, order({ captures: [paid(50_000)] }))).toEqual(["capture:capt_1"]);
    expect(book.balance(pending("ven_1"))).toBe(-50_000);
    expect(record(book, order({ captures: [paid(50_000)], handed_over: true }))).toEqual(["hand-over:vord_1", "commission:vord_1:1"]);
    expect([book.balance(pending("ven_1")), book.balance(payable("ven_1")), book.balance("commission")]).toEqual([0, -49_000, -1_000]);
    expect(record(book, order({ captures: [paid(50_000)], handed_over: true }))).toEqual([]);
  });

  it("take a refund from what is promised before the goods changed hands, and from what is earned after", () => {
    const book = new Book();
    const early = { id: "ref_1", amount: 10_000, cash: false };
    const late = { id: "ref_2", amount: 20_000, cash: false };
    record(book, order({ captures: [paid(50_000)], refunds: [early] }));
    expect(book.balance(pending("ven_1"))).toBe(-40_000);
    record(book, order({ captures: [paid(50_000)], refunds: [early], handed_over: true }));
    expect(book.balance(payable("ven_1"))).toBe(-39_200);
    expect(record(book, order({ captures: [paid(50_000)], refunds: [early, late], handed_over: true }))).toEqual([
      "refund:ref_2",
      "commission:vord_1:1:reversal",
      "commission:vord_1:2",
    ]);
    expect(book.balance(payable("ven_1"))).toBe(-19_600);
    expect([book.balance("refunds_payable"), book.balance(pending("ven_1"))]).toEqual([-30_000, 0]);
  });

  it("leave a vendor who gave everything back with nothing owed either way", () => {
    const book = new Book();
    const all = order({ captures: [paid(50_000)], refunds: [{ id: "ref_1", amount: 50_000, cash: false }], handed_over: true });
    record(book, { ...all, refunds: [] });
    expect(record(book, all)).toEqual(["refund:ref_1", "commission:vord_1:1:reversal"]);
    expect(book.balance(payable("ven_1"))).toBe(0);
    expect(record(book, all)).toEqual([]);
  });

  it("make commission of a cash order the vendor's debt", () => {
    const book = new Book();
    record(book, order({ captures: [paid(50_000, "capt_1", true)], handed_over: true }));
    expect([book.balance("cash"), book.balance(payable("ven_1"))]).toEqual([0, 1_000]);
  });

  it("pay the vendor the city's part of a voucher, and take it back with a refund", () => {
    const book = new Book();
    const facts = order({ captures: [paid(40_000)], city_part: 10_000 });
    record(book, facts);
    expect(book.balance(pending("ven_1"))).toBe(-50_000);
    record(book, { ...facts, handed_over: true });
    expect([book.balance(pending("ven_1")), book.balance("city_vouchers")]).toEqual([0, 10_000]);
    record(book, { ...facts, handed_over: true, refunds: [{ id: "ref_1", amount: 20_000, cash: false }] });
    expect(book.balance("city_vouchers")).toBe(5_000);
    expect(book.balance(payable("ven_1"))).toBe(-25_000 + 400);
  });

  it("pay the vendor of an order that cost the shopper nothing", () => {
    const book = new Book();
    expect(record(book, order({ city_part: 50_000 }))).toEqual([]);
    expect(record(book, order({ city_part: 50_000, handed_over: true }))).toEqual(["voucher:vord_1:1", "hand-over:vord_1"]);
    expect(book.balance(payable("ven_1"))).toBe(-50_000);
  });

  it("keep the rate of the first commission when rules change later", () => {
    const book = new Book();
    const facts = order({ captures: [paid(50_000)], handed_over: true });
    record(book, facts);
    const refunded = { ...facts, refunds: [{ id: "ref_1", amount: 25_000, cash: false }] };
    const dearer = { ruleOf: () => ({ ...TWO_PERCENT, id: "comr_2", rate: 1_000 }), levies: NO_LEVIES };
    book.record(refunded, dearer);
    expect(book.balance("commission")).toBe(-500);
    expect(book.postings.get("commission:vord_1:2")?.memo).toMatchObject({
      paid: 50_000,
      refunded: 25_000,
      lines: [{ line_id: "ordli_1", base: 25_000, rule_id: "comr_1", rate: 200, amount: 500 }],
    });
  });

  it("balance and add up whatever happens in whatever order", () => {
    const amount = fc.integer({ min: 1, max: 3_000_000 });
    const event = fc.record({ kind: fc.constantFrom("capture", "refund", "hand_over", "cancel", "tell_again"), amount });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 4 }),
        amount,
        fc.boolean(),
        fc.boolean(),
        fc.array(event, { maxLength: 14 }),
        (totals, city_part, cash, tax, events) => {
          const book = new Book();
          const levies = tax ? LEVIES : NO_LEVIES;
          let facts = order({ city_part, lines: totals.map((total, i) => ({ id: `ordli_${i}`, title: "Kue", category: null, total })) });
          const of = (list: OrderFacts["captures"]) => list.reduce((sum, each) => sum + each.amount, 0);
          events.forEach(({ kind, amount }, i) => {
            const left = of(facts.captures) - of(facts.refunds);
            if (kind === "capture") facts = { ...facts, captures: [...facts.captures, { id: `capt_${i}`, amount, cash }] };
            if (kind === "refund" && left > 0)
              facts = { ...facts, refunds: [...facts.refunds, { id: `ref_${i}`, amount: Math.min(amount, left), cash }] };
            if (kind === "hand_over" && !facts.cancelled) facts = { ...facts, handed_over: true };
            if (kind === "cancel" && !facts.handed_over) facts = { ...facts, cancelled: true };
            record(book, facts, levies);
            const owed = -book.balance(pending("ven_1"), payable("ven_1"), "commission", "tax_withheld");
            const kept = cash ? of(facts.captures) - of(facts.refunds) : 0;
            expect(owed + kept).toBe(of(facts.captures) - of(facts.refunds) + book.balance("city_vouchers"));
            if (facts.handed_over && !cash && facts.captures.length > 0) expect(book.balance(pending("ven_1"))).toBe(0);
          });
        },
      ),
    );
  });
});

describe("journals of the city's own money", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000_000 });
  it("balance, in whole rupiah, on known accounts", () => {
    fc.assert(
      fc.property(amount, fc.nat(1_000_000_000), (amount, some) => {
        const group = { order_group: "LB-1" };
        const payout = { payout_id: "pout_1", vendor_id: "ven_1", amount };
        const sale = { sale_id: "sale_1", booth_id: "booth_1", vendor_id: "ven_1", amount, commission: some % (amount + 1) };
        const postings = [
          ...chargeReceived({ charge_id: "chg_1", ...group, account: "clearing:stripe", amount, fee: some }),
          chargeReturned({ charge_id: "chg_1", ...group, amount }),
          paybackSent({ payback_id: "pbk_1", ...group, account: "bank", amount }),
          payoutStarted(payout),
          payoutPaid(payout, "bank"),
          payoutFailed(payout),
          consignmentSold(sale),
          consignmentReturned(sale),
          boothDeposited({ deposit_id: "dep_1", booth_id: "booth_1", amount }),
        ];
        for (const posting of postings) checkPosting(posting);
        expect(new Set(postings.map(({ source_key }) => source_key)).size).toBe(postings.length);
      }),
    );
  });

  it.each([
    ["one entry", [debit("bank", 1)]],
    ["no balance", [debit("bank", 2), credit("cash", 1)]],
    ["half a rupiah", [debit("bank", 0.5), credit("cash", 0.5)]],
    ["nothing", [debit("bank", 0), credit("cash", 0)]],
    ["an account nobody knows", [debit("vendor:ven_1:gift" as "bank", 1), credit("cash", 1)]],
  ])("is refused with %s", (_, entries) => {
    expect(() => checkPosting({ source_key: "x", kind: "x", memo: {}, entries })).toThrow(/Posting x/);
  });

  it.each(["vendor:ven_1:payable", "clearing:stripe", "booth:sloc_1", "bank"])("%s is an account", (code) => {
    expect(isAccount(code)).toBe(true);
  });
});
