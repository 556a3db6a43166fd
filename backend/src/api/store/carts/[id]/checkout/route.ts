import { z } from "zod";
import { CheckoutCart, CheckoutQuery, PlaceOrder } from "../../../../../contracts/checkout";
import { OrderGroupView } from "../../../../../contracts/orders";
import { endpoint } from "../../../../../http/endpoint";
import { isProblem, notFound, Problem } from "../../../../../http/problem";
import { placeOrderWorkflow } from "../../../../../workflows/checkout/place-order";
import { readCart } from "../../../../../workflows/checkout/read-cart";
import { readGroup, viewGroup } from "../../../../../workflows/order/views";

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
      const group = await readGroup(scope, { id: result.order_group_id });
      if (!group) throw notFound("Pesanan");
      return await viewGroup(scope, group);
    } catch (error) {
      if (!isProblem(error) || error.code !== "cart_changed") throw error;
      const { reviewed } = await readCart(scope, params.id, actorId, { code: body.voucher });
      throw new Problem("conflict", "cart_changed", error.message, error.fields, { cart: reviewed.view });
    }
  },
);
