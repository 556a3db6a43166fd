import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { CheckoutCart, CheckoutQuery, PlaceOrder } from "../../../../../contracts/checkout";
import { OrderGroupView } from "../../../../../contracts/orders";
import { causeOf } from "../../../../../http/answer-error";
import { endpoint } from "../../../../../http/endpoint";
import { isProblem, notFound, Problem } from "../../../../../http/problem";
import { isAwaited, isPrepaid } from "../../../../../modules/order-group/rules/payment-state";
import { askForMoney } from "../../../../../workflows/charge/pay";
import { placeOrderWorkflow } from "../../../../../workflows/checkout/place-order";
import { readCart } from "../../../../../workflows/checkout/read-cart";
import { readGroup, viewGroup } from "../../../../../workflows/order/views";
import { showGroup } from "../../../order-groups/own-group";

/** A prepaid order comes with its charge; a provider that does not answer now is asked again from the page where it is paid. */
async function showPlaced(scope: MedusaContainer, id: string) {
  const group = await readGroup(scope, { id });
  if (!group) throw notFound("Pesanan");
  if (!isPrepaid(group.payment_method) || !isAwaited(group.payment_state)) return viewGroup(scope, group);
  await askForMoney(scope, id).catch((error: unknown) => {
    scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`Charge of ${group.number} is not open yet: ${causeOf(error)}`);
  });
  return showGroup(scope, id);
}

const CartId = z.strictObject({ id: z.string() });

export const GET = endpoint(
  { summary: "Isi keranjang per lapak, harga dan stok saat ini", params: CartId, query: CheckoutQuery, response: CheckoutCart },
  async ({ params, query, scope, actorId }) => (await readCart(scope, params.id, actorId, { code: query.voucher })).reviewed.view,
);

export const POST = endpoint(
  { summary: "Buat pesanan dari keranjang", params: CartId, body: PlaceOrder, response: OrderGroupView },
  async ({ params, body, scope, actorId }) => {
    try {
      const { result } = await placeOrderWorkflow(scope).run({ input: { cart_id: params.id, customer_id: actorId, request: body } });
      return await showPlaced(scope, result.order_group_id);
    } catch (error) {
      if (!isProblem(error) || error.code !== "cart_changed") throw error;
      const { reviewed } = await readCart(scope, params.id, actorId, { code: body.voucher });
      throw new Problem("conflict", "cart_changed", error.message, error.fields, { cart: reviewed.view });
    }
  },
);
