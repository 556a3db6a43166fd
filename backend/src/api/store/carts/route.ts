import { CartSummary, NewCart } from "../../../contracts/cart";
import { endpoint } from "../../../http/endpoint";
import { openCart } from "../../../workflows/cart/open-cart";
import { summaryOf } from "../../../workflows/cart/read-summary";

export const POST = endpoint(
  { summary: "Ambil keranjang kosong", body: NewCart, response: CartSummary },
  async ({ body, scope, actorId }) => summaryOf(await openCart(scope, body.region_id, actorId), []),
);
