import type { ProductPage } from "@lapak/backend/contracts/catalog";
import { BackendProblem, backend } from "~/lib/backend.server";
import { addToCart } from "~/lib/cart.server";
import { findOrder } from "~/lib/order-access.server";

interface Wanted {
  handle: string;
  quantity: number;
}

async function productOf(handle: string): Promise<ProductPage | null> {
  try {
    return await backend<ProductPage>(`/catalog/products/${encodeURIComponent(handle)}`);
  } catch (problem) {
    if (problem instanceof BackendProblem && problem.status === 404) return null;
    throw problem;
  }
}

/** Puts what an order held back into the cart, as far as it is still sold. Answers the cart's id; null when nothing is left. */
export async function orderAgain(request: Request, number: string): Promise<string | null> {
  const group = await findOrder(request, number);
  const wanted: Wanted[] = (group?.orders ?? []).flatMap((order) =>
    order.lines.flatMap(({ product_handle, quantity }) => (product_handle ? [{ handle: product_handle, quantity }] : [])),
  );
  const products = await Promise.all(wanted.map(({ handle }) => productOf(handle)));
  let cartId: string | null = null;
  for (const [index, product] of products.entries()) {
    const quantity = Math.min(wanted[index]!.quantity, product?.available ? product.stock : 0);
    if (product && quantity > 0) cartId = await addToCart(request, { variant_id: product.variant_id, quantity }, cartId);
  }
  return cartId;
}
