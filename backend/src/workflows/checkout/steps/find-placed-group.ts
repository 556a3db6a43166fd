import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PlaceOrder } from "../../../contracts/checkout";
import { Problem } from "../../../http/problem";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import { requestHash } from "../../../modules/order-group/rules/request-hash";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";

export interface PlaceOrderInput {
  cart_id: string;
  customer_id?: string;
  request: PlaceOrder;
}

export const hashOf = ({ cart_id, request }: PlaceOrderInput) => requestHash({ ...request, cart_id });

/** The group an earlier call made of this cart or under this key: a repetition answers the same, whatever happened in between. */
export const findPlacedGroupStep = createStep("find-placed-group", async (input: PlaceOrderInput, { container }) => {
  const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const key = input.request.idempotency_key;
  const known = await orderGroups.listOrderGroups({ $or: [{ cart_id: input.cart_id }, { idempotency_key: key }] });
  const byKey = known.find((group) => group.idempotency_key === key);
  if (byKey && byKey.request_hash !== hashOf(input)) {
    throw new Problem("conflict", "idempotency_conflict", "Pesanan lain sudah dibuat dari halaman ini. Muat ulang halaman lalu coba lagi.");
  }
  return new StepResponse((byKey ?? known[0])?.id ?? null);
});
