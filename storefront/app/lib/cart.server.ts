import type { CartSummary } from "@lapak/backend/contracts/cart";
import type { CheckoutCart } from "@lapak/backend/contracts/checkout";
import { BackendProblem, backend } from "./backend.server";
import { answerOf, medusa } from "./medusa.server";
import { accountCookie, cartCookie } from "./session.server";

let region: Promise<string> | undefined;

/** The one region of the shop; asked once per process, again only after a failure. */
function regionId(): Promise<string> {
  region ??= answerOf(medusa().store.region.list({ fields: "id", limit: 1 }))
    .then(({ regions: [first] }) => {
      if (!first) throw new Error("The backend has no region; its migration scripts have not run.");
      return first.id;
    })
    .catch((problem: unknown) => {
      region = undefined;
      throw problem;
    });
  return region;
}

const isGone = (problem: unknown) => problem instanceof BackendProblem && problem.status === 404;
/** It became an order, in another tab perhaps. */
const isOrdered = (problem: unknown) => problem instanceof BackendProblem && problem.code === "cart_completed";

/** The shopper's cart with prices and stock as of now, less what a voucher takes off; null when there is none or it has become an order. */
export async function readCart(request: Request, voucher?: string | null): Promise<CheckoutCart | null> {
  const id = await cartCookie.read(request);
  if (!id) return null;
  try {
    return await backend<CheckoutCart>(`/store/carts/${id}/checkout`, { token: await accountCookie.read(request), query: { voucher } });
  } catch (problem) {
    if (isGone(problem)) return null;
    throw problem;
  }
}

/** Pieces in the cart, without pricing it: what the badge shows. */
export async function countCart(request: Request): Promise<number> {
  const id = await cartCookie.read(request);
  if (!id) return 0;
  try {
    const { cart } = await backend<CartSummary>(`/store/carts/${id}`, { token: await accountCookie.read(request) });
    return cart.ordered ? 0 : cart.quantity;
  } catch (problem) {
    if (isGone(problem)) return 0;
    throw problem;
  }
}

export interface CartAddition {
  variant_id: string;
  quantity: number;
}

/**
 * Adds pieces to the browser's cart (or the one that is `known`), making a cart first where there is none (any more). Answers the cart's id, to be
 * kept in the cookie.
 */
export async function addToCart(request: Request, line: CartAddition, known?: string | null): Promise<string> {
  const [id, token] = [known ?? (await cartCookie.read(request)), await accountCookie.read(request)];
  const add = (cartId: string) => backend(`/store/carts/${cartId}/line-items`, { method: "POST", body: line, token });
  if (id) {
    try {
      await add(id);
      return id;
    } catch (problem) {
      if (!isGone(problem) && !isOrdered(problem)) throw problem;
    }
  }
  const created = await createCart(token);
  await add(created);
  return created;
}

async function createCart(token: string | null): Promise<string> {
  const body = { region_id: await regionId() };
  const { cart } = await backend<CartSummary>("/store/carts", { method: "POST", body, token });
  return cart.id;
}

/** Sets the pieces of a line; 0 takes it out. A line that is gone already counts as taken out. */
export async function setQuantity(request: Request, lineId: string, quantity: number): Promise<void> {
  const id = await cartCookie.read(request);
  if (!id) return;
  const path = `/store/carts/${id}/line-items/${encodeURIComponent(lineId)}`;
  try {
    await backend(path, { method: "POST", body: { quantity }, token: await accountCookie.read(request) });
  } catch (problem) {
    if (!isGone(problem)) throw problem;
  }
}

/** Gives a guest's cart to the customer who just signed in. A cart that cannot be given stays usable as it was. */
export async function giveCartTo(request: Request, token: string): Promise<void> {
  const id = await cartCookie.read(request);
  if (!id) return;
  try {
    await backend(`/store/carts/${id}/customer`, { method: "POST", body: {}, token });
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
  }
}
