import { describe, expect, it } from "vitest";
import type { OrderGroupView, VendorOrderList } from "../../src/contracts/orders";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, stockOf, type TestProduct, type TestShop } from "../support/market";

interface Refused {
  code: string;
  message: string;
}

const PHONE = "081234567890";

/** An order of one piece at each shop that is paid first. */
async function anUnpaidGroup(shops: TestShop[], payment_method = "bank_transfer", stock = 10) {
  const products = await Promise.all(shops.map((shop) => aProduct(shop, { stock })));
  const cartId = await aCart(products.map((product) => ({ product })));
  const request = anOrder(shops, 12_000 * shops.length, { payment_method });
  const { status, body } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: request });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { group: body, products, email: request.contact.email };
}

const act = (shop: TestShop, orderId: string, action: string, body: unknown = {}) =>
  api<Refused>(`/vendor/orders/${orderId}/${action}`, { token: shop.token, body });
const page = async (number: string) => (await api<OrderGroupView>(`/store/order-groups/${number}?phone=${PHONE}`)).body;
const charge = (number: string, body: Record<string, unknown> = {}, phone = PHONE) =>
  api<OrderGroupView & Refused>(`/store/order-groups/${number}/charge`, { body: { phone, ...body } });
const confirm = async (id: string, amount: number, more: Record<string, unknown> = {}) =>
  api<OrderGroupView & Refused>(`/admin/order-groups/${id}/confirm-transfer`, {
    token: await anOfficer(),
    body: { amount, note: "mutasi 09.15", ...more },
  });
const ordersOf = async (shop: TestShop) => (await api<VendorOrderList>("/vendor/orders", { token: shop.token })).body;

async function captures(number: string) {
  const [sum] = await rows<{ captured: number; canceled: number; refunded: number }>(
    `select count(*) filter (where p.captured_at is not null)::int as captured,
            count(*) filter (where p.canceled_at is not null)::int as canceled,
            coalesce(sum((select sum(r.amount) from refund r where r.payment_id = p.id)), 0)::int as refunded
     from "order" o join order_payment_collection l on l.order_id = o.id
     join payment p on p.payment_collection_id = l.payment_collection_id where o.custom_display_id like $1 || '%'`,
    [number],
  );
  return sum!;
}

const chargesOf = (group: OrderGroupView) =>
  rows<{ id: string; state: string; amount: number; owed: number; received_amount: number | null; quarantine_reason: string | null }>(
    "select id, state, amount, owed, received_amount, quarantine_reason from charge where order_group_id = $1 order by created_at",
    [group.id],
  );
const paybacksOf = (group: OrderGroupView) =>
  rows<{ refund_key: string; amount: number; state: string }>("select refund_key, amount, state from payback where order_group_id = $1", [
    group.id,
  ]);
const endHold = (group: OrderGroupView, ago = "1 second") =>
  rows("update order_group set hold_expires_at = now() - $2::interval where id = $1", [group.id, ago]);
/** What the job does by itself twice a minute. */
const untilExpired = (group: OrderGroupView) =>
  eventually(
    () => page(group.number),
    ({ payment_state }) => payment_state === "expired",
    75_000,
  );
const mailsTo = (email: string) =>
  rows<{ template: string }>("select payload->>'template' as template from outbox_message where payload->>'to' = $1", [email]);

describe("an order that is paid first", () => {
  it("keeps the stock, comes with its charge, and is nobody's business until it is paid", async () => {
    const shop = await aShop();
    const { group, products, email } = await anUnpaidGroup([shop]);
    expect(group).toMatchObject({ payment_state: "awaiting_payment", charge: { method: "bank_transfer", state: "open" } });
    const minutes = (Date.parse(group.hold_expires_at!) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(group.charge).toMatchObject({ expires_at: group.hold_expires_at, client: { bank: "Bank Uji" } });
    expect(group.charge!.amount - group.total).toBeGreaterThan(0);
    expect(await stockOf(products[0]!)).toEqual({ stocked: 10, reserved: 1 });

    expect(await ordersOf(shop)).toMatchObject({ orders: [], counts: { placed: 0 } });
    const id = group.orders[0]!.id;
    for (const action of ["accept", "ready", "hand-over"]) expect((await act(shop, id, action)).status).toBe(404);
    expect((await api(`/vendor/orders/${id}`, { token: shop.token })).status).toBe(404);
    expect(await mailsTo(shop.email)).toEqual([]);
    expect((await mailsTo(email)).map((each) => each.template)).toEqual(["order-placed"]);

    const paid = await confirm(group.id, group.charge!.amount);
    expect([paid.status, paid.body.payment_state, paid.body.hold_expires_at]).toEqual([200, "paid", null]);
    expect(await captures(group.number)).toEqual({ captured: 1, canceled: 0, refunded: 0 });
    expect((await mailsTo(shop.email)).map((each) => each.template)).toEqual(["vendor-order-new"]);
    expect((await mailsTo(email)).map((each) => each.template)).toContain("payment-received");
    expect((await ordersOf(shop)).orders.map((order) => order.actions)).toEqual([["accept", "cancel"]]);
    expect((await act(shop, id, "accept")).status).toBe(200);
  });

  it("has one charge, however often and at once it is opened", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    const answers = await Promise.all(Array.from({ length: 10 }, () => charge(group.number)));
    expect(answers.map((answer) => [answer.status, answer.body.charge?.amount])).toEqual(Array(10).fill([200, group.charge!.amount]));
    expect(await chargesOf(group)).toHaveLength(1);
  });

  it("may be paid another way while nothing is paid; what was opened before ends", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    const { status, body } = await charge(group.number, { payment_method: "qris" });
    expect([status, body.payment_method, body.charge?.method]).toEqual([200, "qris", "qris"]);
    expect((await chargesOf(group)).map((each) => each.state)).toEqual(["cancelled", "open"]);
    const unknown = await charge(group.number, { payment_method: "cash" });
    expect(unknown.status).toBe(400);
  });

  it("is paid for by its shopper only", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    expect((await charge(group.number, {}, "081298765432")).status).toBe(404);
    expect((await api(`/store/order-groups/${group.number}/sync`, { body: { phone: "081298765432" } })).status).toBe(404);
  });

  it("is not to be paid again, nor when it is paid in cash", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    await confirm(group.id, group.charge!.amount);
    const again = await charge(group.number);
    expect([again.status, again.body.code]).toEqual([409, "already_paid"]);
    const cash = await anUnpaidGroup([await aShop()], "cash");
    expect(cash.group).toMatchObject({ charge: null, hold_expires_at: null, payment_state: "due" });
    expect((await charge(cash.group.number)).body.code).toBe("pays_cash");
  });

  it("settles nothing because somebody asks", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    const { status, body } = await api<OrderGroupView>(`/store/order-groups/${group.number}/sync`, { body: { phone: PHONE } });
    expect([status, body.payment_state]).toEqual([200, "awaiting_payment"]);
  });
});

describe("money an officer has seen", () => {
  it("pays to the rupiah, once, however many officers confirm it at once", async () => {
    const shops = [await aShop(), await aShop()];
    const { group } = await anUnpaidGroup(shops);
    const slip = await confirm(group.id, group.charge!.amount + 10);
    expect([slip.status, slip.body.code]).toEqual([400, "amount"]);
    const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(group.id, group.charge!.amount)));
    expect(answers.map((answer) => [answer.status, answer.body.payment_state])).toEqual(Array(6).fill([200, "paid"]));
    expect(await captures(group.number)).toEqual({ captured: 2, canceled: 0, refunded: 0 });
    expect(await paybacksOf(group)).toEqual([]);
  });

  it("pays without the code in its sum", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    expect((await confirm(group.id, group.total)).body.payment_state).toBe("paid");
  });

  it("is refunded for a cancelled order only", async () => {
    const shops = [await aShop(), await aShop()];
    const { group } = await anUnpaidGroup(shops);
    await confirm(group.id, group.charge!.amount);
    expect((await act(shops[0]!, group.orders[0]!.id, "cancel", { reason: "Bahan habis hari ini" })).status).toBe(200);
    expect(await captures(group.number)).toMatchObject({ captured: 2, refunded: 12_000 });
  });

  it("is found by officers by state, number and phone", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    const token = await anOfficer();
    const { body } = await api<{ order_groups: { number: string }[]; counts: Record<string, number> }>(
      `/admin/order-groups?payment_state=awaiting_payment&q=${group.number.slice(3)}`,
      { token },
    );
    expect(body.order_groups.map((each) => each.number)).toEqual([group.number]);
    expect(body.counts.awaiting_payment).toBeGreaterThan(0);
  });
});

describe("a settlement that fails at its last write", () => {
  it("leaves the group, the charge and the ledger as they were, and is made good by the next call", async () => {
    const shop = await aShop();
    const { group, email } = await anUnpaidGroup([shop]);
    const trap = unique("trap_");
    await rows(
      `alter table outbox_message add constraint ${trap} check (payload->>'to' <> '${email}' or payload->>'template' <> 'payment-received') not valid`,
    );
    const failed = await confirm(group.id, group.charge!.amount);
    await rows(`alter table outbox_message drop constraint ${trap}`);
    expect(failed.status).toBe(500);
    const [charge] = await chargesOf(group);
    expect(charge).toMatchObject({ state: "open", received_amount: group.charge!.amount });
    expect(await page(group.number)).toMatchObject({ payment_state: "awaiting_payment" });
    expect(await rows("select 1 from ledger_journal where source_key = $1", [`charge:${charge!.id}`])).toEqual([]);

    expect((await confirm(group.id, group.charge!.amount)).body.payment_state).toBe("paid");
    expect(await rows("select 1 from ledger_journal where source_key = $1", [`charge:${charge!.id}`])).toHaveLength(1);
  });
});

describe("a share that a killed process captured by half", () => {
  it("is not captured again, and the order is paid all the same", async () => {
    const shop = await aShop();
    const { group } = await anUnpaidGroup([shop]);
    // Medusa's first write of several; the process died before the others.
    await rows(
      `insert into capture (id, payment_id, amount, raw_amount)
       select $2, id, amount, raw_amount from payment where data->>'order_group' = $1`,
      [group.number, unique("capt_half_")],
    );
    expect((await confirm(group.id, group.charge!.amount)).body.payment_state).toBe("paid");
    expect(await captures(group.number)).toEqual({ captured: 1, canceled: 0, refunded: 0 });
    const [medusa] = await rows(
      `select c.status, (select count(*)::int from capture m where m.payment_id = p.id) as captures,
              (select count(*)::int from order_transaction t join capture m on m.id = t.reference_id where m.payment_id = p.id) as told
       from payment p join payment_collection c on c.id = p.payment_collection_id where p.data->>'order_group' = $1`,
      [group.number],
    );
    expect(medusa).toEqual({ status: "completed", captures: 1, told: 1 });
  });
});

describe("drill 12: money that does not fit", () => {
  it("is set aside for an officer and pays for nothing", async () => {
    const shop = await aShop();
    const { group, products } = await anUnpaidGroup([shop]);
    const { status, body } = await confirm(group.id, 30_000, { differs: true });
    expect([status, body.payment_state, body.charge?.state]).toEqual([200, "awaiting_payment", "quarantined"]);
    expect(await chargesOf(group)).toMatchObject([{ state: "quarantined", received_amount: 30_000, quarantine_reason: "amount" }]);
    expect(await captures(group.number)).toMatchObject({ captured: 0 });
    expect((await ordersOf(shop)).orders).toEqual([]);
    expect(await stockOf(products[0]!)).toEqual({ stocked: 10, reserved: 1 });
    expect((await charge(group.number)).body.code).toBe("payment_quarantined");
    expect((await confirm(group.id, 12_000)).body.code).toBe("charge_decided");
  });
});

describe("what officers decide about money", () => {
  const officer = async <T>(path: string, body?: unknown) => api<T & Refused>(path, { token: await anOfficer(), body });
  const journal = (key: string) =>
    rows<{ account: string; amount: number }>(
      `select e.account, e.amount::int as amount from ledger_journal j join ledger_entry e on e.journal_seq = j.seq
       where j.source_key = $1 order by e.amount desc`,
      [key],
    );

  it("may be to take what is due and send the rest back, by hand and once", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    await confirm(group.id, 30_000, { differs: true });
    const id = (await chargesOf(group))[0]!.id;
    const list = await officer<{ charges: { id: string; decisions: string[]; due: number }[] }>("/admin/charges?state=quarantined");
    expect(list.body.charges.find((each) => each.id === id)).toMatchObject({ due: 12_000, decisions: ["give_back", "accept"] });
    const decision = { decision: "accept", note: "Pembeli membulatkan ke atas" };
    expect((await officer(`/admin/charges/${id}/decision`, decision)).status).toBe(200);
    expect((await officer(`/admin/charges/${id}/decision`, decision)).status).toBe(409);
    expect((await page(group.number)).payment_state).toBe("paid");
    expect(await paybacksOf(group)).toEqual([{ refund_key: `surplus:${id}`, amount: 18_000, state: "due" }]);
    expect(await journal(`charge:${id}`)).toEqual([
      { account: "bank", amount: 30_000 },
      { account: "shopper_funds", amount: -30_000 },
    ]);

    const [payback] = await rows<{ id: string }>("select id from payback where order_group_id = $1", [group.id]);
    const done = () => officer<{ state: string }>(`/admin/paybacks/${payback!.id}/done`, { note: "BCA 0123, 24 November" });
    const answers = await Promise.all([done(), done(), done()]);
    expect(answers.map((answer) => [answer.status, answer.body.state])).toEqual(Array(3).fill([200, "done"]));
    expect(await journal(`payback:${payback!.id}`)).toEqual([
      { account: "refunds_payable", amount: 18_000 },
      { account: "bank", amount: -18_000 },
    ]);
  });

  it("may only be to give back what is too little", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    await confirm(group.id, 5_000, { differs: true });
    const id = (await chargesOf(group))[0]!.id;
    const accept = await officer(`/admin/charges/${id}/decision`, { decision: "accept", note: "Anggap saja lunas" });
    expect([accept.status, accept.body.code]).toEqual([409, "charge_decided"]);
    const back = await officer<{ state: string }>(`/admin/charges/${id}/decision`, { decision: "give_back", note: "Kurang Rp7.000" });
    expect([back.status, back.body.state]).toEqual([200, "returned"]);
    expect(await paybacksOf(group)).toMatchObject([{ amount: 5_000, state: "due" }]);
    expect((await page(group.number)).payment_state).toBe("awaiting_payment");
    expect((await charge(group.number)).status).toBe(200);
  });

  it("never sends back more than came, whatever code forgets", async () => {
    const { group } = await anUnpaidGroup([await aShop()]);
    await confirm(group.id, group.charge!.amount);
    const id = (await chargesOf(group))[0]!.id;
    const owe = rows(
      "insert into payback (id, refund_key, charge_id, order_group_id, amount, method) values ($1, $1, $2, $3, $4, 'bank_transfer')",
      [`pbk_${id}`, id, group.id, group.charge!.amount + 1],
    );
    await expect(owe).rejects.toThrow(/exceed/);
  });

  it("follows a refund: the shopper's money is on the list, once", async () => {
    const shops = [await aShop(), await aShop()];
    const { group } = await anUnpaidGroup(shops);
    await confirm(group.id, group.charge!.amount);
    await act(shops[0]!, group.orders[0]!.id, "cancel", { reason: "Bahan habis hari ini" });
    const owed = await eventually(
      () => paybacksOf(group),
      (found) => found.length > 0,
      40_000,
    );
    expect(owed).toMatchObject([{ amount: 12_000, state: "due" }]);
    expect(owed[0]!.refund_key).toMatch(/^refund:/);
  });
});

// At once, because each waits for the job that looks twice a minute.
describe.concurrent("a hold that ends", { timeout: 120_000 }, () => {
  it("lets the stock go and tells the shopper, and nothing can be paid any more", async () => {
    const shop = await aShop();
    const { group, products, email } = await anUnpaidGroup([shop]);
    await endHold(group);
    expect((await untilExpired(group)).payment_state).toBe("expired");
    expect(await stockOf(products[0]!)).toEqual({ stocked: 10, reserved: 0 });
    expect((await mailsTo(email)).map((each) => each.template)).toContain("payment-expired");
    expect(await chargesOf(group)).toMatchObject([{ state: "expired" }]);
    expect((await charge(group.number)).body.code).toBe("hold_expired");
    expect(await captures(group.number)).toEqual({ captured: 0, canceled: 0, refunded: 0 });
  });

  it("drill 13: late money takes the stock again", async () => {
    const shop = await aShop();
    const { group, products } = await anUnpaidGroup([shop]);
    await endHold(group);
    await untilExpired(group);
    const late = await confirm(group.id, group.charge!.amount);
    expect(late.body.payment_state).toBe("paid");
    expect(await stockOf(products[0]!)).toEqual({ stocked: 10, reserved: 1 });
    expect(await captures(group.number)).toMatchObject({ captured: 1 });
    expect((await act(shop, group.orders[0]!.id, "accept")).status).toBe(200);
  });

  it("drill 13: late money goes back when somebody else has the stock by now", async () => {
    const shop = await aShop();
    const { group, products } = await anUnpaidGroup([shop], "bank_transfer", 1);
    await endHold(group);
    await untilExpired(group);
    await buyLast(shop, products[0]!);
    const late = await confirm(group.id, group.charge!.amount);
    expect([late.status, late.body.payment_state, late.body.charge?.state]).toEqual([200, "expired", "returned"]);
    expect(await paybacksOf(group)).toEqual([
      { refund_key: `return:${(await chargesOf(group))[0]!.id}`, amount: group.charge!.amount, state: "due" },
    ]);
    expect(await captures(group.number)).toMatchObject({ captured: 0 });
    expect(await stockOf(products[0]!)).toEqual({ stocked: 1, reserved: 1 });
    await confirm(group.id, group.charge!.amount);
    expect(await paybacksOf(group)).toHaveLength(1);
  });

  it("ends for good a day later: orders and payments are cancelled, and money that comes then goes back", async () => {
    const { group } = await anUnpaidGroup([await aShop(), await aShop()]);
    await endHold(group, "25 hours");
    await untilExpired(group);
    const buried = await eventually(
      () => page(group.number),
      ({ payment_state }) => payment_state === "cancelled",
      75_000,
    );
    expect(buried.orders.map((order) => [order.state, order.cancelled_by])).toEqual(Array(2).fill(["cancelled", "system"]));
    expect(await captures(group.number)).toMatchObject({ captured: 0, canceled: 2 });
    await confirm(group.id, group.charge!.amount);
    expect(await paybacksOf(group)).toMatchObject([{ amount: group.charge!.amount }]);
  });
});

async function buyLast(shop: TestShop, product: TestProduct) {
  const cartId = await aCart([{ product }]);
  const { status, body } = await api(`/store/carts/${cartId}/checkout`, { body: anOrder([shop], 12_000) });
  if (status !== 200) throw new Error(JSON.stringify(body));
}
