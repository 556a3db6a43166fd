import type { AdminComplaint, ComplaintDesk, ComplaintView } from "../../src/contracts/complaint";
import type { OrderGroupView } from "../../src/contracts/orders";
import { type Answer, anOfficer, api, rows } from "./backend";
import { aShop, type TestShop } from "./market";
import { aPaidGroup, aPlacedGroup, bringTo, PHONE } from "./orders";

export interface Complained {
  shop: TestShop;
  group: OrderGroupView;
  /** The shopper's mail. */
  email: string;
  /** The shop's part of the purchase. */
  order: OrderGroupView["orders"][number];
}

/** An order of two pieces, at Rp12.000 unless told, that the shopper has, paid by transfer or in cash. */
export async function aHandedOver({
  cash = false,
  shop,
  price,
}: {
  cash?: boolean;
  shop?: TestShop;
  price?: number;
} = {}): Promise<Complained> {
  const seller = shop ?? (await aShop());
  const { group, email } = await (cash ? aPlacedGroup : aPaidGroup)([seller], { quantity: 2, price });
  const order = group.orders[0]!;
  await bringTo(seller, order.id, "handed_over");
  return { shop: seller, group, email, order };
}

export const WORDS = { kind: "damaged", text: "Kuenya penyok semua saat sampai", wanted: "refund", amount: "10000" };

/** The form as a browser sends it. */
export function complaintForm(changes: Record<string, string | undefined> = {}, photos: Buffer[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ phone: PHONE, ...WORDS, ...changes })) if (value !== undefined) form.set(name, value);
  for (const photo of photos) form.append("photos", new Blob([new Uint8Array(photo)], { type: "image/jpeg" }), "foto.jpg");
  return form;
}

export const deskAddress = ({ group, order }: Pick<Complained, "group" | "order">) =>
  `/store/order-groups/${group.number}/orders/${order.id}/complaints`;

export const complain = <T = ComplaintDesk>(about: Complained, changes: Record<string, string | undefined> = {}, photos: Buffer[] = []) =>
  api<T>(deskAddress(about), { body: complaintForm(changes, photos) });

/** A complaint that was taken in; its desk as the shopper sees it. */
export async function aComplaint(about: Complained, changes: Record<string, string | undefined> = {}): Promise<ComplaintView> {
  const { status, body } = await complain(about, changes);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.complaints[0]!;
}

export const desk = (about: Complained) => api<ComplaintDesk>(`${deskAddress(about)}?phone=${PHONE}`);
export const latest = async (about: Complained): Promise<ComplaintView> => (await desk(about)).body.complaints[0]!;

export const answer = <T = ComplaintView>({ shop }: Complained, id: string, body: Record<string, unknown>): Promise<Answer<T>> =>
  api<T>(`/vendor/complaints/${id}/answers`, { token: shop.token, body });
export const reply = <T = ComplaintDesk>(about: Complained, id: string, body: Record<string, unknown>): Promise<Answer<T>> =>
  api<T>(`${deskAddress(about)}/${id}/replies`, { body: { phone: PHONE, ...body } });
export const decideComplaint = async <T = AdminComplaint>(id: string, body: Record<string, unknown>): Promise<Answer<T>> =>
  api<T>(`/admin/complaints/${id}/decisions`, { token: await anOfficer(), body });

/** As if the time to answer were over. */
export const letTimePass = (id: string) => rows("update complaint set due_at = now() - interval '1 minute' where id = $1", [id]);
