import { describe, expect, it } from "vitest";
import type { OrderGroupView } from "../../src/contracts/orders";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, type TestShop } from "../support/market";

interface Line {
  kind: string;
  account: string;
  amount: number;
}

/** Entries of an order's journals on the vendor's accounts, as they were posted. */
const trail = (shop: TestShop, number: string): Promise<Line[]> =>
  rows<Line>(
    `select j.kind, split_part(e.account, ':', 3) as account, e.amount::int as amount
     from ledger_entry e join ledger_journal j on j.seq = e.journal_seq
     where e.account like 'vendor:' || $1 || ':%' and j.memo ->> 'order' = $2 order by e.journal_seq, e.line`,
    [shop.id, number],
  );
const said = (lines: Line[]) => lines.map(({ kind, account, amount }) => `${kind} ${account} ${amount}`);

async function ordered(shop: TestShop, quantity = 1, changes: Record<string, unknown> = {}) {
  const product = await aProduct(shop);
  const cartId = await aCart([{ product, quantity }]);
  const { status, body } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, {
    body: anOrder([shop], 12_000 * quantity, changes),
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  const order = body.orders[0]!;
  const [payment] = await rows<{ id: string }>(
    `select p.id from payment p join order_payment_collection l using (payment_collection_id)
     join vendor_order v on v.order_id = l.order_id where v.id = $1`,
    [order.id],
  );
  return { order, group: body, paymentId: payment!.id };
}

const act = (shop: TestShop, orderId: string, action: string, body: unknown = {}) =>
  api(`/vendor/orders/${orderId}/${action}`, { token: shop.token, body });

async function handOver(shop: TestShop, orderId: string): Promise<void> {
  for (const action of ["accept", "ready", "hand-over"]) {
    const { status, body } = await act(shop, orderId, action, action === "hand-over" ? { cash_received: true } : {});
    if (status !== 200) throw new Error(`${action}: ${JSON.stringify(body)}`);
  }
}

/** The shopper's transfer came, code and all, and an officer saw it. */
async function paid({ group }: Awaited<ReturnType<typeof ordered>>): Promise<void> {
  const { status, body } = await api(`/admin/order-groups/${group.id}/confirm-transfer`, {
    token: await anOfficer(),
    body: { amount: group.charge!.amount },
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

const refund = async (paymentId: string, amount: number) =>
  api(`/admin/payments/${paymentId}/refund`, { token: await anOfficer(), body: { amount } });

describe("an order's journals", () => {
  it("say that cash stayed with the vendor, who owes the commission, explained line by line", async () => {
    const shop = await aShop();
    const { order } = await ordered(shop, 2);
    await handOver(shop, order.id);
    expect(said(await trail(shop, order.number))).toEqual(["cash payable -24000", "cash payable 24000", "commission payable 240"]);
    const [journal] = await rows<{ memo: Record<string, unknown> }>("select memo from ledger_journal where source_key = $1", [
      `commission:${order.id}:1`,
    ]);
    expect(journal?.memo).toMatchObject({
      paid: 24_000,
      refunded: 0,
      lines: [{ title: "Kue Uji", base: 24_000, scope: "scale", rate: 100, amount: 240 }],
    });
  });

  it("follow what officers do on Medusa's own pages, before and after the goods changed hands", async () => {
    const shop = await aShop();
    const placed = await ordered(shop, 2, { payment_method: "bank_transfer" });
    const { order, paymentId } = placed;
    const expected = ["capture pending -24000"];
    const reach = async (more: string[]) => {
      expected.push(...more);
      const lines = await eventually(
        () => trail(shop, order.number),
        (found) => found.length >= expected.length,
      );
      expect(said(lines)).toEqual(expected);
    };
    await paid(placed);
    await reach([]);
    expect((await refund(paymentId, 4_000)).status).toBe(200);
    await reach(["refund pending 4000"]);
    await handOver(shop, order.id);
    await reach(["hand-over pending 20000", "hand-over payable -20000", "commission payable 200"]);
    expect((await refund(paymentId, 10_000)).status).toBe(200);
    await reach(["refund payable 10000", "commission-reversal payable -200", "commission payable 100"]);
  });

  it("take back what a cancelled order promised", async () => {
    const shop = await aShop();
    const placed = await ordered(shop, 1, { payment_method: "bank_transfer" });
    await paid(placed);
    const { status } = await act(shop, placed.order.id, "cancel", { reason: "Bahan habis hari ini" });
    expect(status).toBe(200);
    expect(said(await trail(shop, placed.order.number))).toEqual(["capture pending -12000", "refund pending 12000"]);
  });

  it("are found by the sweep when nobody tells of a movement", async () => {
    const shop = await aShop();
    const { order, paymentId } = await ordered(shop, 1, { payment_method: "bank_transfer" });
    await rows(`insert into capture (id, amount, raw_amount, payment_id) values ($1, 12000, '{"value": "12000", "precision": 20}', $2)`, [
      unique("capt_"),
      paymentId,
    ]);
    const lines = await eventually(
      () => trail(shop, order.number),
      (found) => found.length > 0,
      45_000,
    );
    expect(said(lines)).toEqual(["capture pending -12000"]);
  });
});
