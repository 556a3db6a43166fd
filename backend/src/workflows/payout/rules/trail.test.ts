import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TrailJournal, type TrailOrder, type TrailPayout, trailOf } from "./trail";

const terms = { now: new Date("2026-11-24T10:00:00Z"), windowDays: 2 };
const LONG_AGO = "2026-11-01T10:00:00.000Z";
let seq = 0;
const journal = (kind: string, moved: Partial<TrailJournal>): TrailJournal => {
  seq += 1;
  return { seq, kind, pending: 0, payable: 0, lines: null, ...moved };
};
const capture = (amount: number) => journal("capture", { pending: amount });
const handOver = (amount: number) => journal("hand-over", { pending: -amount, payable: amount });
const LINE = { title: "Risol", base: 50_000, rate: 200, flat: 0, scope: "default" as const, amount: 1_000 };
const commission = (amount: number, tax = 0) => journal("commission", { payable: -amount - tax, lines: [{ ...LINE, amount }] });
const payout = (amount: number, state: TrailPayout["state"], changes: Partial<TrailPayout> = {}): TrailPayout => ({
  ...{ id: "pout_1", number: "PC-AAAAAAA", at: LONG_AGO, amount, state, chain: "pout_1", hop: 0 },
  ...changes,
});

const order = (changes: Partial<TrailOrder> = {}): TrailOrder => ({
  ...{
    id: "vord_1",
    number: "LB-AAAAAA-1",
    placed_at: LONG_AGO,
    handed_over_at: LONG_AGO,
    state: "handed_over",
    payment_method: "bank_transfer",
  },
  ...{ items_total: 50_000, lowered: 0, discount: 0, city_discount: 0, delivery_fee: 0, total: 50_000, has_complaint: false },
  captures: [{ amount: 50_000, at: LONG_AGO }],
  refunds: [],
  journals: [capture(50_000), handOver(50_000), commission(1_000)],
  payouts: [],
  ...changes,
});
const trail = (changes?: Partial<TrailOrder>) => trailOf(order(changes), terms);

describe("a trail", () => {
  it("leads from the price over commission to what is the vendor's", () => {
    expect(trail()).toMatchObject({ paid: 50_000, commission: 1_000, tax: 0, yours: 49_000, through_payout: 49_000, status: "next" });
  });

  it.each<[string, Partial<TrailOrder>, string]>([
    ["not handed over", { state: "ready", handed_over_at: null, journals: [capture(50_000)] }, "pending"],
    ["handed over today", { handed_over_at: "2026-11-24T08:00:00.000Z" }, "window"],
    ["complained about", { has_complaint: true }, "complaint"],
    ["in a batch", { payouts: [payout(49_000, "sent")] }, "under_way"],
    ["paid", { payouts: [payout(49_000, "paid")] }, "paid"],
    ["sent back by the bank", { payouts: [payout(49_000, "failed")] }, "next"],
    ["sent again", { payouts: [payout(49_000, "failed"), payout(49_000, "paid", { id: "pout_2", hop: 1 })] }, "paid"],
    [
      "refunded after it was paid",
      { payouts: [payout(49_000, "paid")], journals: [...order().journals, journal("refund", { payable: 20_000 * -1 })] },
      "debt",
    ],
    ["cancelled before anybody paid", { state: "cancelled", handed_over_at: null, journals: [], captures: [] }, "none"],
  ])("of an order %s", (_name, changes, status) => {
    expect(trail(changes).status).toBe(status);
  });

  it("says when a held order is free", () => {
    expect(trail({ handed_over_at: "2026-11-24T08:00:00.000Z" }).free_at).toBe("2026-11-26T08:00:00.000Z");
    expect(trail({ has_complaint: true }).free_at).toBeNull();
  });

  it("of a cash order: the money is in the till, the commission is owed", () => {
    const cash = { payment_method: "cash" as const, journals: [journal("cash", {}), commission(1_000)] };
    expect(trail(cash)).toMatchObject({ yours: 49_000, in_cash: 50_000, through_payout: -1_000, status: "debt" });
    expect(trail({ ...cash, payouts: [payout(-1_000, "paid")] })).toMatchObject({ status: "paid" });
  });

  it("follows a commission that was worked out anew", () => {
    const [first, again] = [commission(1_000), commission(600)];
    const journals = [
      capture(50_000),
      handOver(50_000),
      first,
      journal("commission-reversal", { payable: 1_000 }),
      { ...again, seq: seq + 1 },
    ];
    expect(trail({ journals, refunds: [{ amount: 20_000, at: LONG_AGO, reason: null }] })).toMatchObject({
      commission: 600,
      yours: 29_400,
    });
    expect(trail({ journals: journals.slice(0, 4) }).commission).toBe(0);
  });

  it("adds the city's part of a voucher and takes held taxes off", () => {
    const journals = [capture(40_000), journal("voucher", { pending: 10_000 }), handOver(50_000), commission(800, 200)];
    const told = trail({ discount: 10_000, city_discount: 10_000, total: 40_000, captures: [{ amount: 40_000, at: LONG_AGO }], journals });
    expect(told).toMatchObject({ city_part: 10_000, commission: 800, tax: 200, yours: 49_000, through_payout: 49_000 });
  });

  it("knows no commission before the goods are handed over", () => {
    expect(trail({ state: "accepted", handed_over_at: null, journals: [capture(50_000)] }).commission).toBeNull();
  });

  it("always adds up: what is the vendor's is in the till or goes through payouts", () => {
    const story = fc.record({
      cash: fc.boolean(),
      paid: fc.integer({ min: 0, max: 900_000 }),
      back: fc.double({ min: 0, max: 1, noNaN: true }),
      city: fc.integer({ min: 0, max: 50_000 }),
      fee: fc.integer({ min: 0, max: 20_000 }),
      tax: fc.integer({ min: 0, max: 5_000 }),
    });
    fc.assert(
      fc.property(story, ({ cash, paid, back, city, fee, tax }) => {
        const refunded = Math.floor(paid * back);
        const through = cash ? city : paid - refunded + city;
        const told = trail({
          payment_method: cash ? "cash" : "qris",
          captures: [{ amount: paid, at: LONG_AGO }],
          refunds: [{ amount: refunded, at: LONG_AGO, reason: null }],
          journals: [
            ...(cash ? [] : [capture(paid), journal("refund", { pending: -refunded })]),
            journal("voucher", cash ? { payable: city } : { pending: city }),
            ...(cash ? [] : [handOver(through)]),
            commission(fee, tax),
          ],
        });
        expect(told.in_cash + told.through_payout).toBe(told.yours);
      }),
    );
  });
});
