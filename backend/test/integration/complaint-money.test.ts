import { describe, expect, it } from "vitest";
import type { AdminComplaint } from "../../src/contracts/complaint";
import { anOfficer, api, eventually, rows } from "../support/backend";
import { aComplaint, aHandedOver, answer, type Complained, decideComplaint, latest } from "../support/complaints";
import type { TestShop } from "../support/market";
import { act, moneyOf, type Refused, statusPage } from "../support/orders";
import { aPayableVendor, payableOf, payBatch, payoutsTo, startRun, takingTurns } from "../support/payouts";

/** A complaint's money from the order to the transfer: held, decided, given back, paid out. */

takingTurns();

/** A shop that can be paid to, as those who buy there see it. */
async function aPayableShop(): Promise<TestShop> {
  const { id, name, owner } = await aPayableVendor();
  const [row] = await rows<{ handle: string }>("update vendor set pickup_enabled = true where id = $1 returning handle", [id]);
  return { id, name, handle: row!.handle, token: owner.token, email: owner.email };
}

/** Two pieces at Rp50.000, less 1 % commission, old enough to be paid out. */
async function anOldSale(shop: TestShop): Promise<Complained> {
  const about = await aHandedOver({ shop, price: 50_000 });
  await rows("update vendor_order set handed_over_at = now() - interval '3 days' where id = $1", [about.order.id]);
  return about;
}

const DECISION = { action: "award", note: "Setengahnya memang tidak bisa dimakan" };
const amounts = async (shop: TestShop) => (await payoutsTo(shop)).map(({ amount }) => amount);

describe("the money of an order complained about", () => {
  it("stays while it is open, and what is left of it goes out with the next payout", async () => {
    const shop = await aPayableShop();
    const about = await anOldSale(shop);
    const { id } = await aComplaint(about, { amount: "80000" });
    await startRun();
    expect(await amounts(shop)).toEqual([]);

    const seen = await api<AdminComplaint>(`/admin/complaints/${id}`, { token: await anOfficer() });
    expect(seen.body).toMatchObject({ shop_balance: 99_000, refundable: 100_000 });
    await decideComplaint(id, { ...DECISION, amount: 40_000 });
    expect(await moneyOf(about.order.number)).toMatchObject({ captured: 100_000, refunded: 40_000 });
    await startRun();
    expect(await amounts(shop)).toEqual([59_400]);
    expect(await payableOf(shop)).toBe(0);

    // It goes back the way it came: an officer sends it, and the shopper reads how far it is.
    const owed = () =>
      rows<{ amount: number; method: string; state: string }>("select amount, method, state from payback where vendor_order_id = $1", [
        about.order.id,
      ]);
    await eventually(owed, (found) => found.length > 0, 30_000);
    expect(await owed()).toEqual([{ amount: 40_000, method: "bank_transfer", state: "due" }]);
    const [order] = (await statusPage(about.group.number)).body.orders;
    expect(order).toMatchObject({ refundable: 60_000, refunds: [{ amount: 40_000, method: "bank_transfer", progress: "waiting" }] });
    expect(order?.refunds[0]?.reason).toContain(DECISION.note);
  }, 60_000);

  it("is free again when the complaint is withdrawn, refused by an officer or let go", async () => {
    const shop = await aPayableShop();
    const about = await anOldSale(shop);
    const { id } = await aComplaint(about, { amount: "80000" });
    await decideComplaint(id, { action: "dismiss", note: "Fotonya dari toko lain" });
    expect(await latest(about)).toMatchObject({ state: "rejected", refunded_amount: 0 });
    await startRun();
    expect(await amounts(shop)).toEqual([99_000]);
  });

  it("that was paid out already is taken from the shop's next sales", async () => {
    const shop = await aPayableShop();
    const about = await anOldSale(shop);
    const batch = await startRun();
    await payBatch(batch.id);
    expect(await amounts(shop)).toEqual([99_000]);

    const { id } = await aComplaint(about, { amount: "80000" });
    const { body } = await decideComplaint(id, { ...DECISION, amount: 30_000 });
    expect(body).toMatchObject({ state: "settled", shop_balance: -29_700 });
    expect(await payableOf(shop)).toBe(-29_700);
    await anOldSale(shop);
    await startRun();
    expect((await amounts(shop)).sort()).toEqual([69_300, 99_000]);
    expect(await payableOf(shop)).toBe(0);
  });

  it("of a cash order goes back from hand to hand", async () => {
    const about = await aHandedOver({ cash: true });
    const { id } = await aComplaint(about);
    await answer(about, id, { action: "accept" });
    const [order] = (await statusPage(about.group.number)).body.orders;
    const [refund] = order!.refunds;
    expect(refund).toMatchObject({ amount: 10_000, method: "cash", progress: "waiting" });
    const returned = await api(`/vendor/refunds/${refund!.id}/cash-returned`, { token: about.shop.token, body: {} });
    expect(returned.body).toMatchObject({ refunds: [{ progress: "done" }] });
  });

  it("is promised with the decision: nobody else gets it while it waits, and the next run makes it", async () => {
    const about = await aHandedOver();
    const { id } = await aComplaint(about);
    // The process dies, or Medusa refuses, between deciding and giving back.
    const name = `no_refund_${id.slice(5).toLowerCase()}`;
    await rows(`create function ${name}() returns trigger language plpgsql as $$ begin
      if exists (select 1 from order_payment_collection l join vendor_order v on v.order_id = l.order_id
                 join payment p on p.payment_collection_id = l.payment_collection_id
                 where v.id = '${about.order.id}' and p.id = new.payment_id) then raise exception 'not now'; end if;
      return new; end $$`);
    await rows(`create trigger ${name} before insert on refund for each row execute function ${name}()`);
    try {
      expect((await decideComplaint(id, { ...DECISION, amount: 20_000 })).status).toBe(200);
      expect(await rows("select amount, refund_id, origin from vendor_refund where vendor_order_id = $1", [about.order.id])).toEqual([
        { amount: 20_000, refund_id: null, origin: "complaint" },
      ]);
      const wish = { amount: 20_000, reason: "Sebagai permintaan maaf", idempotency_key: "kunci-pengembalian-sesudahnya" };
      expect((await act<Refused>(about.shop, about.order.id, "refunds", wish)).status).toBe(400);
      expect(await moneyOf(about.order.number)).toMatchObject({ refunded: 0 });
    } finally {
      await rows(`drop trigger ${name} on refund`);
      await rows(`drop function ${name}()`);
    }
    await rows("update vendor_refund set created_at = now() - interval '2 minutes' where vendor_order_id = $1", [about.order.id]);
    await eventually(
      () => moneyOf(about.order.number),
      ({ refunded }) => refunded === 20_000,
      75_000,
    );
  });

  it("never goes back twice, though shop and officer give at once", async () => {
    const about = await aHandedOver();
    const { id } = await aComplaint(about);
    const key = "kunci-pengembalian-serentak";
    const [byShop, byOfficer] = await Promise.all([
      act<Refused>(about.shop, about.order.id, "refunds", { amount: 20_000, reason: "Sebagai permintaan maaf", idempotency_key: key }),
      decideComplaint<Refused>(id, { ...DECISION, amount: 20_000 }),
    ]);
    expect([byShop.status, byOfficer.status].sort()).toEqual([200, 400]);
    expect(await moneyOf(about.order.number)).toMatchObject({ captured: 24_000, refunded: 20_000 });
  });
});
