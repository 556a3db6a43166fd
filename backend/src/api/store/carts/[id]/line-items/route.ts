import { z } from "zod";
import { CartSummary, NewCartLine } from "../../../../../contracts/cart";
import { endpoint } from "../../../../../http/endpoint";
import { addToCart } from "../../../../../workflows/cart/change-lines";
import { summaryOf } from "../../../../../workflows/cart/read-summary";

export const POST = endpoint(
  { summary: "Masukkan produk ke keranjang", params: z.strictObject({ id: z.string() }), body: NewCartLine, response: CartSummary },
  async ({ params, body, scope, actorId }) =>
    summaryOf(params.id, await addToCart(scope, { cart_id: params.id, customer_id: actorId }, body)),
);
