import type { TrailView } from "@lapak/backend/contracts/payout";
import { describe, expect, it } from "vitest";
import { monthAway, monthIn, monthName, percent, trailRows } from "./trail";

const AT = "2026-11-20T03:00:00.000Z";
const sold: TrailView = {
  ...{ id: "vord_1", number: "LB-AAAAAA-1", placed_at: AT, handed_over_at: AT, state: "handed_over", payment_method: "qris" },
  ...{ goods: 50_000, discount: 8_000, city_discount: 5_000, delivery_fee: 7_000, total: 49_000, lowered: 0, paid: 49_000 },
  refunds: [{ amount: 10_000, at: AT, reason: "Kurang satu kotak" }],
  ...{ city_part: 3_979, commission: 800, commission_lines: [], tax: 195, yours: 41_984, in_cash: 0, through_payout: 41_984 },
  ...{ status: "next", free_at: null, payouts: [] },
};

/** The items since the sum before, added to it, are the sum. */
function expectToAddUp(trail: TrailView): void {
  let running = 0;
  for (const { kind, amount, key } of trailRows(trail)) {
    if (kind === "item") running += amount ?? 0;
    if (kind === "sum") expect({ key, amount: running }).toEqual({ key, amount });
  }
}

const keysOf = (trail: TrailView) => trailRows(trail).map(({ key }) => key);

describe("the slip of an order", () => {
  it.each<[string, Partial<TrailView>]>([
    ["paid by QRIS, with everything on it", {}],
    ["paid in cash", { payment_method: "cash", in_cash: 39_000, through_payout: 2_984 }],
    ["lowered before it was handed over", { paid: 40_000, refunds: [], yours: 42_984 }],
    [
      "lowered and not paid yet",
      { lowered: 9_000, paid: 0, refunds: [], city_part: 0, commission: null, tax: 0, yours: 0, through_payout: 0, state: "ready" },
    ],
    ["not paid yet", { paid: 0, refunds: [], city_part: 0, commission: null, tax: 0, yours: 0, through_payout: 0, state: "placed" }],
    ["waiting to be handed over", { refunds: [], commission: null, tax: 0, yours: 52_979, state: "ready", handed_over_at: null }],
    [
      "free of charge",
      {
        payment_method: "free",
        discount: 50_000,
        city_discount: 50_000,
        delivery_fee: 0,
        total: 0,
        paid: 0,
        refunds: [],
        city_part: 50_000,
        yours: 49_005,
      },
    ],
  ])("adds up when it is %s", (_name, changes) => {
    expectToAddUp({ ...sold, ...changes });
  });

  it("says who gave the discount, and leaves out what is nothing", () => {
    expect(keysOf(sold)).toEqual([
      "goods",
      "shop-discount",
      "city-discount",
      "delivery",
      "paid",
      "refund-0",
      "city-part",
      "commission",
      "tax",
      "yours",
    ]);
    expect(
      keysOf({ ...sold, discount: 0, city_discount: 0, delivery_fee: 0, total: 50_000, paid: 50_000, refunds: [], city_part: 0, tax: 0 }),
    ).toEqual([...["goods", "paid", "commission", "yours"]]);
  });

  it("tells apart what came in cash and what payouts carry", () => {
    const cash = trailRows({ ...sold, payment_method: "cash", in_cash: 39_000, through_payout: 2_984 });
    expect(cash.slice(-2)).toMatchObject([
      { key: "in-cash", amount: 39_000 },
      { key: "through", amount: 2_984 },
    ]);
  });

  it("ends at the price while nobody has paid", () => {
    const unpaid = { ...sold, paid: 0, refunds: [], city_part: 0, commission: null, tax: 0, yours: 0, through_payout: 0 };
    expect(trailRows({ ...unpaid, state: "placed" }).at(-1)).toMatchObject({ label: "Pembeli akan membayar", amount: 49_000 });
    expect(trailRows({ ...unpaid, state: "cancelled" }).at(-1)).toMatchObject({ label: "Pembeli tidak membayar", amount: 0 });
  });
});

describe("months", () => {
  it.each([
    ["2026-11", 1, "2026-12"],
    ["2026-12", 1, "2027-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-11", -23, "2024-12"],
  ])("%s and %i is %s", (month, away, expected) => {
    expect(monthAway(month, away)).toBe(expected);
  });

  it("are read from an address or not at all", () => {
    expect(monthIn(new URLSearchParams("bulan=2026-11"))).toBe("2026-11");
    for (const wrong of ["2026-13", "2026-1", "", "=1+1"]) expect(monthIn(new URLSearchParams({ bulan: wrong }))).toBeUndefined();
    expect(monthName("2026-11")).toBe("November 2026");
  });

  it("rates are percent", () => {
    expect([percent(200), percent(250), percent(0)]).toEqual(["2%", "2,5%", "0%"]);
  });
});
