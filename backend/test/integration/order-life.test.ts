import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { MailView } from "../../src/contracts/mail";
import type { OrderGroupView, VendorOrderList, VendorOrderView } from "../../src/contracts/orders";
import { anOfficer, api, eventually, rows, unique } from "../support/backend";
import { aCart, anOrder, aProduct, aShop, stockOf, type TestShop } from "../support/market";

type View = z.infer<typeof VendorOrderView>;
interface Refused {
  code: string;
  message: string;
}

const PHONE = "081234567890";

async function anOrderedGroup(shops: TestShop[], changes: Record<string, unknown> = {}, token?: string) {
  const products = await Promise.all(shops.map((shop) => aProduct(shop)));
  const cartId = await aCart(
    products.map((product) => ({ product })),
    token,
  );
  const request = anOrder(shops, 12_000 * shops.length, changes);
  const { status, body } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: request, token });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { group: body, products, email: request.contact.email };
}

const act = <T = View>(shop: TestShop, orderId: string, action: string, body: object = {}) =>
  api<T>(`/vendor/orders/${orderId}/${action}`, {
    token: shop.token,
    body: action === "hand-over" ? { cash_received: true, ...body } : body,
  });
const statusPage = (number: string, phone = PHONE) =>
  api<OrderGroupView>(`/store/order-groups/${number}?phone=${encodeURIComponent(phone)}`);

async function medusaOrder(number: string) {
  const [order] = await rows<{ id: string; status: string; fulfilled: number; delivered: number; captured: number; canceled: number }>(
    `select o.id, o.status::text,
       (select coalesce(sum(i.fulfilled_quantity), 0)::int from order_item i where i.order_id = o.id and i.version = o.version) as fulfilled,
       (select coalesce(sum(i.delivered_quantity), 0)::int from order_item i where i.order_id = o.id and i.version = o.version) as delivered,
       (select count(*)::int from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
         where l.order_id = o.id and p.captured_at is not null) as captured,
       (select count(*)::int from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
         where l.order_id = o.id and p.canceled_at is not null) as canceled
     from "order" o where o.custom_display_id = $1`,
    [number],
  );
  return order!;
}

describe("an order's life", () => {
  it("goes from placed to handed over, and the shopper sees each step", async () => {
    const shop = await aShop();
    const { group, products } = await anOrderedGroup([shop]);
    const order = group.orders[0]!;
    for (const [action, state] of [
      ["accept", "accepted"],
      ["ready", "ready"],
    ]) {
      const { status, body } = await act(shop, order.id, action!);
      expect([status, body.state]).toEqual([200, state]);
    }
    const wrong = await act<Refused>(shop, order.id, "hand-over", { pickup_code: "xxxx" });
    expect([wrong.status, wrong.body.code]).toEqual([400, "pickup_code"]);
    const done = await act(shop, order.id, "hand-over", { pickup_code: order.pickup_code });
    expect([done.status, done.body.state, done.body.payment_state]).toEqual([200, "handed_over", "paid"]);

    expect(await stockOf(products[0]!)).toEqual({ stocked: 9, reserved: 0 });
    expect(await medusaOrder(order.number)).toMatchObject({ status: "completed", fulfilled: 1, delivered: 1, captured: 1 });
    const seen = await statusPage(group.number.toLowerCase());
    expect([seen.body.payment_state, seen.body.orders[0]?.state]).toEqual(["paid", "handed_over"]);
  });

  it("takes cash only at the shop's word that it is there", async () => {
    const shop = await aShop();
    const { group } = await anOrderedGroup([shop]);
    const order = group.orders[0]!;
    await act(shop, order.id, "accept");
    await act(shop, order.id, "ready");
    const { status, body } = await act<Refused>(shop, order.id, "hand-over", { cash_received: false });
    expect([status, body.code]).toEqual([400, "cash_not_received"]);
    expect(body.message).toContain("Rp12.000");
    expect(await medusaOrder(order.number)).toMatchObject({ fulfilled: 0, captured: 0 });
  });

  it("hands over the very last piece", async () => {
    const shop = await aShop();
    const product = await aProduct(shop, { stock: 1 });
    const cartId = await aCart([{ product }]);
    const { body } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: anOrder([shop], 12_000) });
    const id = body.orders[0]!.id;
    await act(shop, id, "accept");
    await act(shop, id, "ready");
    expect((await act(shop, id, "hand-over")).status).toBe(200);
    expect(await stockOf(product)).toEqual({ stocked: 0, reserved: 0 });
  });

  it("survives double clicks and races: one step, one capture", async () => {
    const shop = await aShop();
    const { group, products } = await anOrderedGroup([shop]);
    const order = group.orders[0]!;
    const accepted = await Promise.all(Array.from({ length: 5 }, () => act(shop, order.id, "accept")));
    expect(accepted.map((answer) => [answer.status, answer.body.state])).toEqual(Array(5).fill([200, "accepted"]));
    await act(shop, order.id, "ready");
    await Promise.all(Array.from({ length: 5 }, () => act(shop, order.id, "hand-over")));
    expect(await medusaOrder(order.number)).toMatchObject({ fulfilled: 1, delivered: 1, captured: 1 });
    expect(await stockOf(products[0]!)).toEqual({ stocked: 9, reserved: 0 });
    expect(await rows("select sold_count from listing where id = $1", [products[0]!.listingId])).toEqual([{ sold_count: 1 }]);
  });

  it("refuses steps out of order", async () => {
    const shop = await aShop();
    const { group } = await anOrderedGroup([shop]);
    const { status, body } = await act<Refused>(shop, group.orders[0]!.id, "hand-over");
    expect([status, body.code]).toEqual([409, "order_state"]);
  });

  it("tells a shop that took its cash that it is paid, whatever another shop still has to hand over", async () => {
    const shops = [await aShop(), await aShop()];
    const { group } = await anOrderedGroup(shops);
    const first = group.orders[0]!;
    for (const action of ["accept", "ready"]) await act(shops[0]!, first.id, action);
    const done = await act(shops[0]!, first.id, "hand-over");
    expect([done.status, done.body.state, done.body.payment_state]).toEqual([200, "handed_over", "paid"]);
    expect((await statusPage(group.number)).body.payment_state).toBe("due");
  });

  it("never lets two orders of one group lose each other's payment", async () => {
    const shops = [await aShop(), await aShop()];
    const { group } = await anOrderedGroup(shops);
    const both = (action: string) => Promise.all(group.orders.map((order, i) => act(shops[i]!, order.id, action)));
    await both("accept");
    await both("ready");
    await both("hand-over");
    expect((await statusPage(group.number)).body.payment_state).toBe("paid");
  });
});

describe("cancelling", () => {
  it("releases stock and payment of that order only", async () => {
    const shops = [await aShop(), await aShop()];
    const { group, products } = await anOrderedGroup(shops);
    const [first, second] = group.orders;
    const short = await act<Refused>(shops[0]!, first!.id, "cancel", { reason: "x" });
    expect(short.status).toBe(400);
    const { status, body } = await act(shops[0]!, first!.id, "cancel", { reason: "Bahan habis hari ini" });
    expect([status, body.state, body.cancel_reason]).toEqual([200, "cancelled", "Bahan habis hari ini"]);
    expect(await stockOf(products[0]!)).toEqual({ stocked: 10, reserved: 0 });
    expect(await stockOf(products[1]!)).toEqual({ stocked: 10, reserved: 1 });
    expect(await medusaOrder(first!.number)).toMatchObject({ status: "canceled", canceled: 1, captured: 0 });
    expect(await medusaOrder(second!.number)).toMatchObject({ status: "pending", canceled: 0 });
    expect((await statusPage(group.number)).body).toMatchObject({
      payment_state: "due",
      orders: [{ state: "cancelled" }, { state: "placed" }],
    });
  });
});

describe("the database's own word on stock", () => {
  it("refuses less stock than is promised, in a sentence", async () => {
    const { products } = await anOrderedGroup([await aShop()]);
    const item = products[0]!.inventoryItemId;
    const [level] = await rows<{ location_id: string }>("select location_id from inventory_level where inventory_item_id = $1", [item]);
    const { status, body } = await api<Refused>(`/admin/inventory-items/${item}/location-levels/${level!.location_id}`, {
      token: await anOfficer(),
      body: { stocked_quantity: 0 },
    });
    expect([status, body.code]).toEqual([409, "stock_promised"]);
    expect(await stockOf(products[0]!)).toEqual({ stocked: 10, reserved: 1 });
  });
});

describe("who sees an order", () => {
  it("answers a wrong phone like an unknown number", async () => {
    const { group } = await anOrderedGroup([await aShop()]);
    const [wrong, unknown] = [await statusPage(group.number, "081298765432"), await statusPage("LB-AAAAAA")];
    expect([wrong.status, unknown.status]).toEqual([404, 404]);
    expect(wrong.body).toEqual(unknown.body);
  });

  it("shows a shop exactly its own order", async () => {
    const shops = [await aShop(), await aShop()];
    const { group } = await anOrderedGroup(shops);
    const list = await api<VendorOrderList>("/vendor/orders?state=open", { token: shops[0]!.token });
    expect(list.body.orders.map((order) => order.number)).toEqual([group.orders[0]!.number]);
    expect(list.body.counts).toMatchObject({ placed: 1, accepted: 0 });
    expect(list.body.orders[0]).toMatchObject({ total: 12_000, actions: ["accept", "cancel"], address: null });
    expect(list.body.orders[0]).not.toHaveProperty("pickup_code");
    const foreign = group.orders[1]!.id;
    expect((await act(shops[0]!, foreign, "accept")).status).toBe(404);
    expect((await api(`/vendor/orders/${foreign}`, { token: shops[0]!.token })).status).toBe(404);
  });

  it("keeps a signed-in shopper's history, and no other's", async () => {
    const [sari, budi] = [await aCustomer(), await aCustomer()];
    const { group } = await anOrderedGroup([await aShop()], {}, sari);
    const own = await api<{ order_groups: { number: string }[] }>("/store/account/order-groups", { token: sari });
    expect(own.body.order_groups.map((each) => each.number)).toEqual([group.number]);
    expect((await api(`/store/account/order-groups/${group.number}`, { token: sari })).status).toBe(200);
    expect((await api(`/store/account/order-groups/${group.number}`, { token: budi })).status).toBe(404);
    expect((await api("/store/account/order-groups")).status).toBe(401);
  });
});

async function aCustomer(): Promise<string> {
  const [email, password] = [`${unique("pembeli")}@lapak.test`, "sandi-yang-panjang"];
  const registered = await api<{ token: string }>("/auth/customer/emailpass/register", { body: { email, password } });
  await api("/store/customers", { token: registered.body.token, body: { email, first_name: "Pembeli" } });
  return (await api<{ token: string }>("/auth/customer/emailpass", { body: { email, password } })).body.token;
}

describe("mails", () => {
  const mailsTo = async (email: string) => {
    const token = await anOfficer();
    const { body } = await api<{ mails: { id: string; to: string; subject: string }[] }>("/admin/mails", { token });
    return body.mails.filter((mail) => mail.to === email);
  };

  it("tell the shopper and the shop of an order, in words that cannot run", async () => {
    const shop = await aShop({ business_name: "Warung <script>alert(1)</script>" });
    const { group, email } = await anOrderedGroup([shop]);
    const toShopper = await eventually(
      () => mailsTo(email),
      (mails) => mails.length > 0,
    );
    expect(toShopper.map((mail) => mail.subject)).toEqual([`Pesanan ${group.number} sudah kami terima`]);
    const toShop = await eventually(
      () => mailsTo(shop.email),
      (mails) => mails.length > 0,
    );
    expect(toShop.map((mail) => mail.subject)).toEqual([`Pesanan baru ${group.number}-1`]);
    const { body } = await api<z.infer<typeof MailView>>(`/admin/mails/${toShopper[0]!.id}`, { token: await anOfficer() });
    expect(body.text).toContain("Rp12.000");
    expect(body.html).not.toContain("<script>");
    expect((await api("/admin/mails")).status).toBe(401);
  });

  it("carry the link that resets a password", async () => {
    const shop = await aShop();
    await api("/auth/vendor/emailpass/reset-password", { body: { identifier: shop.email } });
    const [mail] = await eventually(
      () => mailsTo(shop.email),
      (mails) => mails.length > 0,
    );
    const { body } = await api<z.infer<typeof MailView>>(`/admin/mails/${mail?.id}`, { token: await anOfficer() });
    const token = /penjual\/atur-sandi\?token=([\w.-]+)/.exec(body.text)?.[1];
    const answer = await api("/auth/vendor/emailpass/update", { token, body: { password: "sandi-baru-yang-panjang" } });
    expect(answer.status).toBe(200);
    const signIn = await api("/auth/vendor/emailpass", { body: { email: shop.email, password: "sandi-baru-yang-panjang" } });
    expect(signIn.status).toBe(200);
  });
});
