import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OrderGroupView } from "../../src/contracts/orders";
import type {
  AdminBatchDetail,
  FinanceOverview,
  TrailList,
  TrailView,
  VendorPayoutDetail,
  VendorPayoutList,
} from "../../src/contracts/payout";
import type { SalesReport } from "../../src/contracts/sales";
import { anOfficer, api, backend, rows } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, type TestProduct } from "../support/market";
import { expectContract } from "../support/openapi";
import {
  anEarning,
  aPayableVendor,
  aRefund,
  giveAccount,
  openComplaint,
  payBatch,
  payoutsTo,
  postJournal,
  startRun,
  takingTurns,
} from "../support/payouts";
import { aVendor, type Business } from "../support/vendors";

takingTurns();
let business: Business;
beforeEach(async () => {
  business = await aPayableVendor();
});

const overview = async (of: Business = business) => {
  const answer = await of.call<FinanceOverview>("/vendor/finance");
  await expectContract("GET /vendor/finance", answer);
  return answer.body;
};
const trail = async (id: string) => (await business.call<TrailView>(`/vendor/finance/orders/${id}`)).body;
const thisMonth = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);

describe("a vendor's sales", () => {
  it("are told by day, against the days before, with what sold best, and as a file", async () => {
    const shop = await aShop();
    const [cake, chips] = await Promise.all([aProduct(shop, { price: 10_000, stock: 20 }), aProduct(shop, { price: 5_000, stock: 20 })]);
    const placed = async (lines: { product: TestProduct; quantity: number }[], total: number) => {
      const cartId = await aCart(lines);
      const { body } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: anOrder([shop], total) });
      return body.orders[0]!.id;
    };
    const today = await placed(
      [
        { product: cake, quantity: 1 },
        { product: chips, quantity: 3 },
      ],
      25_000,
    );
    const earlier = await placed([{ product: chips, quantity: 2 }], 10_000);
    const longAgo = await placed([{ product: cake, quantity: 2 }], 20_000);
    const never = await placed([{ product: cake, quantity: 1 }], 10_000);
    const handedOver = (id: string, days: number) =>
      rows("update vendor_order set state = 'handed_over', handed_over_at = now() - make_interval(days => $2) where id = $1", [id, days]);
    await Promise.all([handedOver(today, 0), handedOver(earlier, 2), handedOver(longAgo, 9)]);
    await rows("update vendor_order set refunded_total = 5000 where id = $1", [today]);
    await rows("update vendor_order set state = 'cancelled' where id = $1", [never]);

    // Three people looked at the shop, two of them at the chips; strangers and robots say nothing (storefront/server/visits).
    const seen = [
      { subject: shop.id, visitors: 2 },
      { subject: shop.id, visitors: 1 },
      { subject: chips.listingId, visitors: 2 },
      { subject: "lst_nobody", visitors: 9 },
    ];
    expect((await api("/store/visits", { body: { visits: seen } })).status).toBe(200);
    expect((await api("/store/visits", { body: { visits: [{ subject: "prod_1", visitors: 1 }] } })).status).toBe(400);
    await rows(
      `insert into review (id, listing_id, vendor_id, vendor_order_id, product_title, reviewer, name, stars, state)
       select $1 || n, $2, $3, $4, 'Keripik', n, 'Ani', stars, state from (values ('1', 5, 'shown'), ('2', 2, 'kept'), ('3', 1, 'hidden')) v (n, stars, state)`,
      [`rvw_${shop.id}`, chips.listingId, shop.id, today],
    );

    const call = <T>(path: string) => api<T>(path, { token: shop.token });
    const answer = await call<SalesReport>("/vendor/finance/sales?days=7");
    await expectContract("GET /vendor/finance/sales", answer);
    expect(answer.body.days).toHaveLength(7);
    expect(answer.body.days.at(-1)).toMatchObject({ orders: 1, amount: 20_000, visitors: 3, placed: 4, reviews: 2, stars: 7 });
    expect(answer.body.days.at(-3)).toMatchObject({ orders: 1, amount: 10_000 });
    expect(answer.body).toMatchObject({
      total: { orders: 2, amount: 30_000 },
      before: { orders: 1, amount: 20_000 },
      cancelled: 1,
      visits: { visitors: 3, placed: 4 },
      rating: { reviews: 2, stars: 7 },
      best: [
        { pieces: 5, amount: 25_000, visitors: 2 },
        { pieces: 1, amount: 10_000, visitors: 0 },
      ],
    });
    expect((await call<SalesReport>("/vendor/finance/sales?days=90")).body.total).toEqual({ orders: 3, amount: 50_000 });
    expect((await call("/vendor/finance/sales?days=8")).status).toBe(400);
    expect((await business.call<SalesReport>("/vendor/finance/sales")).body.total).toEqual({ orders: 0, amount: 0 });

    const file = await fetch(`${backend.url}/vendor/finance/sales/export?days=7`, { headers: { authorization: `Bearer ${shop.token}` } });
    expect(file.headers.get("content-type")).toContain("text/csv");
    expect(await file.text()).toContain("Jumlah,2,30000,3,4,2,3.5");
  });
});

describe("a vendor's money", () => {
  it("is explained: what is free, what is held and until when, what is owed", async () => {
    await anEarning(business, 90_000);
    const fresh = await anEarning(business, 30_000, { handedOverHoursAgo: 1 });
    const disputed = await anEarning(business, 40_000);
    await openComplaint(business, disputed);
    await anEarning(business, -5_000);
    expect(await overview()).toMatchObject({
      ...{ payable: 155_000, pending: 0, held: { complaint: 40_000, window: 30_000 }, available: 85_000, debts: -5_000 },
      ...{ next_amount: 85_000, no_payout: null, next_run: null, threshold: 20_000, last_payout: null, scale: "micro" },
      account: { number_hint: "•••• 8901" },
      held_orders: [
        { id: fresh.id, number: fresh.number, amount: 30_000, reason: "window", free_at: expect.any(String) },
        { id: disputed.id, number: disputed.number, amount: 40_000, reason: "complaint", free_at: null },
      ],
    });
  });

  it("says why nothing is paid", async () => {
    const poor = await aVendor();
    expect(await overview(poor)).toMatchObject({ payable: 0, no_payout: "nothing", account: null });
    await anEarning(poor, 15_000);
    expect((await overview(poor)).no_payout).toBe("below_threshold");
    await anEarning(poor, 15_000);
    expect((await overview(poor)).no_payout).toBe("no_account");
    await giveAccount(poor, { usable: false });
    expect((await overview(poor)).no_payout).toBe("account_waits");
    await anEarning(poor, -50_000);
    expect(await overview(poor)).toMatchObject({ no_payout: "debt", available: -20_000 });
  });

  it("counts nothing that was paid out", async () => {
    await anEarning(business, 90_000);
    const batch = await startRun();
    expect(await overview()).toMatchObject({ payable: 0, no_payout: "nothing", last_payout: { amount: 90_000, state: "planned" } });
    await payBatch(batch.id);
    expect(await overview()).toMatchObject({ payable: 0, last_payout: { state: "paid", account: "Bank BJB •••• 8901" } });
  });
});

describe("a trail", () => {
  it("follows an order into its payout, its refund into the next, and a failed payout into the one that carried on", async () => {
    const order = await anEarning(business, 80_000);
    expect((await trail(order.id)).status).toBe("next");
    const first = await startRun();
    expect((await trail(order.id)).status).toBe("under_way");
    const [payout] = await payoutsTo(business);
    const failed = { kind: "other", reason: "Bank sedang gangguan" };
    expect((await api(`/admin/payouts/${payout!.id}/failed`, { token: await anOfficer(), body: failed })).status).toBe(200);
    expect((await trail(order.id)).status).toBe("next");
    const second = await startRun();
    expect(second.id).not.toBe(first.id);
    await payBatch(second.id);
    const paid = await trail(order.id);
    expect(paid.status).toBe("paid");
    expect(paid.payouts.map(({ state, amount }) => [state, amount])).toEqual([
      ["failed", 80_000],
      ["paid", 80_000],
    ]);
    await aRefund(business, order, 10_000);
    expect(await overview()).toMatchObject({ available: -10_000, no_payout: "debt" });
    await expectContract("GET /vendor/finance/orders/{id}", await business.call(`/vendor/finance/orders/${order.id}`));
  });

  it("explains commission line by line", async () => {
    const order = await anEarning(business, 80_000);
    const line = { line_id: "l1", title: "Risol", base: 80_000, rule_id: "comr_1", scope: "default", rate: 200, flat: 0, amount: 1_600 };
    await postJournal(`commission:${order.id}:1`, "commission", { vendor_order_id: order.id, lines: [line] }, [
      { account: `vendor:${business.id}:payable`, amount: 1_600 },
      { account: "commission", amount: -1_600 },
    ]);
    expect(await trail(order.id)).toMatchObject({
      commission: 1_600,
      through_payout: 78_400,
      commission_lines: [{ title: "Risol", base: 80_000, rate: 200, flat: 0, scope: "default", amount: 1_600 }],
    });
  });

  it("is nobody else's", async () => {
    const order = await anEarning(await aPayableVendor(), 80_000);
    expect((await business.call(`/vendor/finance/orders/${order.id}`)).status).toBe(404);
    expect((await business.call(`/vendor/finance/orders?before=${order.id}`)).status).toBe(404);
  });
});

describe("the month's list", () => {
  it("goes on page by page without losing or repeating an order, and knows other months", async () => {
    const made = await Promise.all(Array.from({ length: 23 }, (_, i) => anEarning(business, 1_000 + i)));
    const first = await business.call<TrailList>("/vendor/finance/orders");
    await expectContract("GET /vendor/finance/orders", first);
    expect(first.body).toMatchObject({ month: thisMonth(), next: expect.any(String) });
    const second = await business.call<TrailList>(`/vendor/finance/orders?before=${first.body.next}`);
    expect(second.body.next).toBeNull();
    const seen = [...first.body.orders, ...second.body.orders].map(({ id }) => id);
    expect(seen.sort()).toEqual(made.map(({ id }) => id).sort());
    expect((await business.call<TrailList>("/vendor/finance/orders?month=2025-01")).body.orders).toEqual([]);
    expect((await business.call("/vendor/finance/orders?month=2025-13")).status).toBe(400);
  });

  it("can be taken along as a file in which nothing runs", async () => {
    const order = await anEarning(business, 80_000);
    await rows("update vendor_order set number = $1 where id = $2", [`=HYPERLINK("x")${order.id.slice(-6)}`, order.id]);
    const file = await business.call<string>(`/vendor/finance/export?month=${thisMonth()}`);
    expect(file.headers.get("content-disposition")).toContain(`lapak-bekasi-${thisMonth()}.csv`);
    const [heading, line] = file.body.replace("\uFEFF", "").split("\r\n");
    expect(heading).toContain("Hak Anda");
    expect(line).toContain(`"'=HYPERLINK(`);
    expect(line).toContain("Pencairan berikutnya");
  });
});

describe("payouts as the vendor sees them", () => {
  let shop: Business;
  let batch: AdminBatchDetail;
  beforeAll(async () => {
    shop = await aPayableVendor();
    await anEarning(shop, 60_000);
    await anEarning(shop, -4_000);
    batch = await startRun();
    await payBatch(batch.id);
  });

  it("are listed, and found by the number in a letter or a bank statement", async () => {
    const list = await shop.call<VendorPayoutList>("/vendor/finance/payouts");
    await expectContract("GET /vendor/finance/payouts", list);
    expect(list.body.payouts).toMatchObject([{ amount: 56_000, state: "paid" }]);
    const { number, id } = list.body.payouts[0]!;
    expect((await shop.call<VendorPayoutList>(`/vendor/finance/payouts?number=${number}`)).body.payouts[0]?.id).toBe(id);
    expect((await shop.call<VendorPayoutList>(`/vendor/finance/payouts?before=${id}`)).body.payouts).toEqual([]);
  });

  it("say which orders they paid, debts included", async () => {
    const [payout] = await payoutsTo(shop);
    const page = await shop.call<VendorPayoutDetail>(`/vendor/finance/payouts/${payout!.id}`);
    await expectContract("GET /vendor/finance/payouts/{id}", page);
    expect(page.body.lines.map(({ kind, amount }) => [kind, amount]).sort()).toEqual([
      ["order", -4_000],
      ["order", 60_000],
    ]);
    expect(page.body.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(page.body.amount);
    expect((await business.call(`/vendor/finance/payouts/${payout!.id}`)).status).toBe(404);
  });
});
