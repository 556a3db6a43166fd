import type { CheckoutCart } from "@lapak/backend/contracts/checkout";
import { BackendProblem, backend } from "./backend.server";
import { accountCookie, cartCookie } from "./session.server";

let region: Promise<string> | undefined;

/** The one region of the shop; asked once per process, again only after a failure. */
function regionId(): Promise<string> {
  region ??= backend<{ regions: { id: string }[] }>("/store/regions", { query: { fields: "id", limit: 1 } })
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

/** Medusa answers changes with the whole cart unless told that its id is enough. */
const BRIEF = { fields: "id" };

const isGone = (problem: unknown) => problem instanceof BackendProblem && problem.status === 404;

/** The shopper's cart with prices and stock as of now; null when there is none or it has become an order. */
export async function readCart(request: Request): Promise<CheckoutCart | null> {
  const id = await cartCookie.read(request);
  if (!id) return null;
  try {
    return await backend<CheckoutCart>(`/store/carts/${id}/checkout`, { token: await accountCookie.read(request) });
  } catch (problem) {
    if (isGone(problem)) return null;
    throw problem;
  }
}

/** Pieces in the cart, without pricing it: what the badge shows. */
export async function countCart(request: Request): Promise<number> {
  const id = await cartCookie.read(request);
  if (!id) return 0;
  const query = { fields: "id,completed_at,items.quantity" };
  try {
    const { cart } = await backend<{ cart: { completed_at: string | null; items: { quantity: number }[] } }>(`/store/carts/${id}`, {
      query,
    });
    return cart.completed_at ? 0 : cart.items.reduce((sum, { quantity }) => sum + quantity, 0);
  } catch (problem) {
    if (isGone(problem)) return 0;
    throw problem;
  }
}

export interface CartAddition {
  variant_id: string;
  quantity: number;
}

/** Adds pieces, making a cart first where there is none (any more). Answers the cart's id, to be kept in the cookie. */
export async function addToCart(request: Request, line: CartAddition): Promise<string> {
  const id = await cartCookie.read(request);
  if (id) {
    try {
      await backend(`/store/carts/${id}/line-items`, { method: "POST", body: line, query: BRIEF });
      return id;
    } catch (problem) {
      if (!isGone(problem) && !(await hasBecomeAnOrder(id))) throw problem;
    }
  }
  const created = await createCart(request);
  await backend(`/store/carts/${created}/line-items`, { method: "POST", body: line, query: BRIEF });
  return created;
}

async function createCart(request: Request): Promise<string> {
  const token = await accountCookie.read(request);
  const body = { region_id: await regionId() };
  const { cart } = await backend<{ cart: { id: string } }>("/store/carts", { method: "POST", body, token, query: BRIEF });
  return cart.id;
}

async function hasBecomeAnOrder(id: string): Promise<boolean> {
  const { cart } = await backend<{ cart: { completed_at: string | null } }>(`/store/carts/${id}`, { query: { fields: "id,completed_at" } });
  return cart.completed_at !== null;
}

/** Sets the pieces of a line; 0 takes it out. A line that is gone already counts as taken out. */
export async function setQuantity(request: Request, lineId: string, quantity: number): Promise<void> {
  const id = await cartCookie.read(request);
  if (!id) return;
  const path = `/store/carts/${id}/line-items/${encodeURIComponent(lineId)}`;
  try {
    if (quantity === 0) await backend(path, { method: "DELETE", query: BRIEF });
    else await backend(path, { method: "POST", body: { quantity }, query: BRIEF });
  } catch (problem) {
    if (!isGone(problem)) throw problem;
  }
}

/** Gives a guest's cart to the customer who just signed in. A cart that cannot be given stays usable as it was. */
export async function giveCartTo(request: Request, token: string): Promise<void> {
  const id = await cartCookie.read(request);
  if (!id) return;
  try {
    await backend(`/store/carts/${id}/customer`, { method: "POST", body: {}, token, query: BRIEF });
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
  }
}
