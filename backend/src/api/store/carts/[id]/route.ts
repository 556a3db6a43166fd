import { z } from "zod";
import { CartSummary } from "../../../../contracts/cart";
import { endpoint } from "../../../../http/endpoint";
import { readSummary } from "../../../../workflows/cart/read-summary";

export const GET = endpoint(
  { summary: "Isi keranjang secara ringkas, tanpa harga", params: z.strictObject({ id: z.string() }), response: CartSummary },
  async ({ params, scope, actorId }) => readSummary(scope, { cart_id: params.id, customer_id: actorId }),
);
