import { z } from "zod";
import { Done } from "../../../../../contracts/primitives";
import { endpoint } from "../../../../../http/endpoint";
import { Problem } from "../../../../../http/problem";
import { giveCart } from "../../../../../workflows/cart/open-cart";

export const POST = endpoint(
  { summary: "Jadikan keranjang tamu milik akun yang masuk", params: z.strictObject({ id: z.string() }), response: Done },
  async ({ params, scope, actorId }) => {
    if (!actorId) throw new Problem("unauthorized", "unauthorized", "Masuk dulu untuk melanjutkan.");
    await giveCart(scope, { cart_id: params.id, customer_id: actorId });
    return { done: true } as const;
  },
);
