import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PlaceOrder } from "../../../contracts/checkout";
import { Problem } from "../../../http/problem";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import { indonesianPhone } from "../../../modules/order-group/rules/phone";
import { requestHash } from "../../../modules/order-group/rules/request-hash";
import type { OrderGroupModuleService, OrderGroupRow } from "../../../modules/order-group/service";

export interface PlaceOrderInput {
  cart_id: string;
  customer_id?: string;
  request: PlaceOrder;
}

export const hashOf = ({ cart_id, request }: PlaceOrderInput) => requestHash({ ...request, cart_id });

/** Under another key only the shopper themselves is answered, known by account or phone: the answer shows where they live. */
const isOwn = (group: Pick<OrderGroupRow, "customer_id" | "contact_phone">, { customer_id, request }: PlaceOrderInput) =>
  (group.customer_id !== null && group.customer_id === customer_id) || group.contact_phone === indonesianPhone(request.contact.phone);

export const cartCompleted = () => new Problem("conflict", "cart_completed", "Keranjang ini sudah dipesan.");

/** The group an earlier call made of this cart or under this key: a repetition answers the same, whatever happened in between. */
export const findPlacedGroupStep = createStep("find-placed-group", async (input: PlaceOrderInput, { container }) => {
  const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const key = input.request.idempotency_key;
  const known = await orderGroups.listOrderGroups({ $or: [{ cart_id: input.cart_id }, { idempotency_key: key }] });
  const byKey = known.find((group) => group.idempotency_key === key);
  if (byKey && byKey.request_hash !== hashOf(input)) {
    throw new Problem("conflict", "idempotency_conflict", "Pesanan lain sudah dibuat dari halaman ini. Muat ulang halaman lalu coba lagi.");
  }
  const byCart = known.find((group) => group.cart_id === input.cart_id);
  if (!byKey && byCart && !isOwn(byCart, input)) throw cartCompleted();
  return new StepResponse((byKey ?? byCart)?.id ?? null);
});
