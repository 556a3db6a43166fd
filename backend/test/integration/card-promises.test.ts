import { describe, expect, it } from "vitest";
import type { OrderGroupView } from "../../src/contracts/orders";
import { api, eventually, rows, unique } from "../support/backend";
import { aShop, type TestShop } from "../support/market";
import { act, aPlacedGroup, bringTo, moneyOf, outstanding, PHONE, type Refused } from "../support/orders";
import { endPromise, onlyPromise, payByCard, requestsAbout } from "../support/stripe";

interface Charge {
  id: string;
  state: string;
  provider_ref: string;
  received_amount: number | null;
}

const chargeOf = async ({ id }: OrderGroupView) =>
  (await rows<Charge>("select id, state, provider_ref, received_amount from charge where order_group_id = $1", [id]))[0]!;
const sync = async ({ number }: OrderGroupView) =>
  (await api<OrderGroupView>(`/store/order-groups/${number}/sync`, { body: { phone: PHONE } })).body;
const untilEnded = (intent: string, path: string) =>
  eventually(
    () => requestsAbout(`${intent}/${path}`),
    (found) => found.some(({ status }) => status === 200),
    20_000,
  );

/** A purchase whose money the shopper's bank keeps for us. */
async function aPromisedGroup(shops: TestShop[]) {
  const { group } = await aPlacedGroup(shops, { quantity: 2, changes: { payment_method: "card" } });
  const { provider_ref: intent } = await chargeOf(group);
  await onlyPromise(intent);
  await payByCard(intent);
  expect(await sync(group)).toMatchObject({ payment_state: "paid", charge: { state: "authorized" } });
  return { group, intent };
}

describe("money that a card only promises (manual capture)", () => {
  it("is not taken while nothing changes hands, and then no more than what is left of the purchase", async () => {
    const shops = [await aShop(), await aShop(), await aShop()];
    const { group, intent } = await aPromisedGroup(shops);
    const [first, second, third] = group.orders;
    expect(await moneyOf(first!.number)).toMatchObject({ captured: 0 });
    expect(await sync(group)).toMatchObject({ charge: { state: "authorized" } });
    expect((await requestsAbout(`${intent}/capture`)).length).toBe(0);

    await act(shops[1]!, second!.id, "cancel", { reason: "Bahan habis hari ini" });
    expect(await moneyOf(second!.number)).toMatchObject({ captured: 0, refunded: 0, cancelled: true });
    const lowered = {
      line: third!.lines[0]!.key,
      kind: "fewer",
      quantity: 1,
      reason: "Tinggal satu",
      idempotency_key: unique("kunci-penurunan-"),
    };
    expect((await act(shops[2]!, third!.id, "adjustments", lowered)).body).toMatchObject({ total: 12_000, refunds: [] });

    await bringTo(shops[0]!, first!.id, "handed_over");
    expect(await chargeOf(group)).toMatchObject({ state: "succeeded", received_amount: 36_000 });
    expect(await moneyOf(first!.number)).toMatchObject({ captured: 24_000 });
    expect(await moneyOf(third!.number)).toMatchObject({ captured: 12_000, refunded: 0 });
    const captures = await requestsAbout(`${intent}/capture`);
    expect(captures.map(({ body }) => new URLSearchParams(body).get("amount_to_capture"))).toEqual(["3600000"]);
    expect(await rows("select 1 from payback where order_group_id = $1", [group.id])).toEqual([]);

    await bringTo(shops[2]!, third!.id, "handed_over");
    expect([await outstanding(first!.number), await outstanding(third!.number)]).toEqual([0, 0]);
    expect((await requestsAbout(`${intent}/capture`)).length).toBe(1);
  });

  it("is let go when every shop cancels", async () => {
    const shop = await aShop();
    const { group, intent } = await aPromisedGroup([shop]);
    await act(shop, group.orders[0]!.id, "cancel", { reason: "Bahan habis hari ini" });
    await untilEnded(intent, "cancel");
    expect(await chargeOf(group)).toMatchObject({ state: "expired", received_amount: null });
  });

  it("is taken by the job before the bank would let go of it", { timeout: 150_000 }, async () => {
    const { group } = await aPromisedGroup([await aShop()]);
    await rows("update order_group set paid_at = now() - interval '6 days' where id = $1", [group.id]);
    await rows(
      "update charge set updated_at = now() - interval '2 hours', created_at = now() - interval '6 days' where order_group_id = $1",
      [group.id],
    );
    await eventually(
      () => chargeOf(group),
      ({ state }) => state === "succeeded",
      120_000,
    );
    expect(await moneyOf(group.orders[0]!.number)).toMatchObject({ captured: 24_000 });
  });

  it("keeps the goods where they are when the bank let go of it", async () => {
    const shop = await aShop();
    const { group, intent } = await aPromisedGroup([shop]);
    await bringTo(shop, group.orders[0]!.id, "ready");
    await endPromise(intent);
    const refused = await act<Refused>(shop, group.orders[0]!.id, "hand-over");
    expect([refused.status, refused.body.code]).toEqual([409, "promise_ended"]);
    expect(await moneyOf(group.orders[0]!.number)).toMatchObject({ captured: 0 });
    const cancelled = await act(shop, group.orders[0]!.id, "cancel", { reason: "Pembayaran tidak jadi" });
    expect(cancelled.body.state).toBe("cancelled");
  });
});
