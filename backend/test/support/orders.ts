import type { z } from "zod";
import type { OrderGroupView, VendorOrderView } from "../../src/contracts/orders";
import { type Answer, anOfficer, api, rows } from "./backend";
import { aCart, anOrder, aProduct, type TestProduct, type TestShop } from "./market";

export type OrderView = z.infer<typeof VendorOrderView>;

export interface Refused {
  code: string;
  message: string;
  fields: { field: string; message: string }[];
}

/** The phone every test shopper leaves. */
export const PHONE = "081234567890";

export interface PlacedGroup {
  group: OrderGroupView;
  products: TestProduct[];
  email: string;
}

/** An order of one line in each shop, placed and not paid. */
export async function aPlacedGroup(
  shops: TestShop[],
  { quantity = 1, price = 12_000, changes = {}, token }: Placing = {},
): Promise<PlacedGroup> {
  const products = await Promise.all(shops.map((shop) => aProduct(shop, { price })));
  const cartId = await aCart(
    products.map((product) => ({ product, quantity })),
    token,
  );
  const request = anOrder(shops, price * quantity * shops.length, changes);
  const { status, body } = await api<OrderGroupView>(`/store/carts/${cartId}/checkout`, { body: request, token });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { group: body, products, email: request.contact.email };
}

interface Placing {
  quantity?: number;
  price?: number;
  changes?: Record<string, unknown>;
  token?: string;
}

/** The same by bank transfer, and an officer has seen the money. */
export async function aPaidGroup(shops: TestShop[], placing: Placing = {}): Promise<PlacedGroup> {
  const placed = await aPlacedGroup(shops, { ...placing, changes: { payment_method: "bank_transfer", ...placing.changes } });
  const { status, body } = await api<OrderGroupView>(`/admin/order-groups/${placed.group.id}/confirm-transfer`, {
    token: await anOfficer(),
    body: { amount: placed.group.bank_transfer!.amount },
  });
  if (status !== 200 || body.payment_state !== "paid") throw new Error(JSON.stringify(body));
  return { ...placed, group: body };
}

export const act = <T = OrderView>(shop: TestShop, orderId: string, action: string, body: unknown = {}): Promise<Answer<T>> =>
  api<T>(`/vendor/orders/${orderId}/${action}`, { token: shop.token, body });

/** Carries an order on until it is in this state. */
export async function bringTo(shop: TestShop, orderId: string, state: "accepted" | "ready" | "handed_over"): Promise<void> {
  const steps = ["accept", "ready", "hand-over"].slice(0, ["accepted", "ready", "handed_over"].indexOf(state) + 1);
  for (const step of steps) {
    const { status, body } = await act<Refused>(shop, orderId, step, step === "hand-over" ? { cash_received: true } : {});
    if (status !== 200) throw new Error(`${step}: ${JSON.stringify(body)}`);
  }
}

export const statusPage = (number: string, phone = PHONE) =>
  api<OrderGroupView>(`/store/order-groups/${number}?phone=${encodeURIComponent(phone)}`);

export interface MoneyOf {
  status: string;
  captured: number;
  refunded: number;
  cancelled: boolean;
}

/** What Medusa's own tables say of an order's payment. */
export async function moneyOf(orderNumber: string): Promise<MoneyOf> {
  const [row] = await rows<MoneyOf>(
    `select o.status::text as status, p.canceled_at is not null as cancelled,
       coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0)::int as captured,
       coalesce((select sum(amount) from refund where payment_id = p.id and deleted_at is null), 0)::int as refunded
     from "order" o join order_payment_collection l on l.order_id = o.id join payment p on p.payment_collection_id = l.payment_collection_id
     where o.custom_display_id = $1`,
    [orderNumber],
  );
  return row!;
}

/** What the order of this number still owes its shopper or is owed, as Medusa sums it up. */
export async function outstanding(orderNumber: string): Promise<number> {
  const [order] = await rows<{ id: string }>(`select id from "order" where custom_display_id = $1`, [orderNumber]);
  const { body } = await api<{ order: { summary: { pending_difference: number } } }>(`/admin/orders/${order!.id}?fields=id,summary`, {
    token: await anOfficer(),
  });
  return Number(body.order.summary.pending_difference);
}
