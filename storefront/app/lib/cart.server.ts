import type { CheckoutCart } from "@lapak/backend/contracts/checkout";
import { BackendProblem, backend } from "./backend.server";
import { answerOf, bearer, medusa } from "./medusa.server";
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

/** Medusa answers changes with the whole cart unless told that its id is enough. */
const BRIEF = { fields: "id" };

/** The SDK's type leaves out when a cart became an order. */
const isOrdered = (cart: object) => "completed_at" in cart && cart.completed_at !== null;

const isGone = (problem: unknown) => problem instanceof BackendProblem && problem.status === 404;

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
  const query = { fields: "id,completed_at,items.quantity" };
  try {
    const { cart } = await answerOf(medusa().store.cart.retrieve(id, query));
    return isOrdered(cart) ? 0 : (cart.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
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
      await answerOf(medusa().store.cart.createLineItem(id, line, BRIEF));
      return id;
    } catch (problem) {
      if (!isGone(problem) && !(await hasBecomeAnOrder(id))) throw problem;
    }
  }
  const created = await createCart(request);
  await answerOf(medusa().store.cart.createLineItem(created, line, BRIEF));
  return created;
}

async function createCart(request: Request): Promise<string> {
  const token = await accountCookie.read(request);
  const { cart } = await answerOf(medusa().store.cart.create({ region_id: await regionId() }, BRIEF, bearer(token)));
  return cart.id;
}

async function hasBecomeAnOrder(id: string): Promise<boolean> {
  const { cart } = await answerOf(medusa().store.cart.retrieve(id, { fields: "id,completed_at" }));
  return isOrdered(cart);
}

/** Sets the pieces of a line; 0 takes it out. A line that is gone already counts as taken out. */
export async function setQuantity(request: Request, lineId: string, quantity: number): Promise<void> {
  const id = await cartCookie.read(request);
  if (!id) return;
  const line = encodeURIComponent(lineId);
  try {
    if (quantity === 0) await answerOf(medusa().store.cart.deleteLineItem(id, line, BRIEF));
    else await answerOf(medusa().store.cart.updateLineItem(id, line, { quantity }, BRIEF));
  } catch (problem) {
    if (!isGone(problem)) throw problem;
  }
}

/** Gives a guest's cart to the customer who just signed in. A cart that cannot be given stays usable as it was. */
export async function giveCartTo(request: Request, token: string): Promise<void> {
  const id = await cartCookie.read(request);
  if (!id) return;
  try {
    await answerOf(medusa().store.cart.transferCart(id, BRIEF, bearer(token)));
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
  }
}
