import type { OrderGroupView } from "@lapak/backend/contracts/orders";
import { BackendProblem, backend } from "./backend.server";
import { accountCookie, ordersCookie } from "./session.server";

/** Orders one browser may look at without signing in, so that the cookie stays small. */
const REMEMBERED = 5;

/** Set-Cookie value that lets this browser see an order again for a while; the phone number never enters an address. */
export async function rememberOrder(request: Request, number: string, phone: string): Promise<string> {
  const { [number]: _, ...others } = (await ordersCookie.read(request)) ?? {};
  return ordersCookie.keep(Object.fromEntries([...Object.entries(others).slice(1 - REMEMBERED), [number, phone]]));
}

/** The order this browser looked at or placed last. */
export async function lastOrderNumber(request: Request): Promise<string | null> {
  return Object.keys((await ordersCookie.read(request)) ?? {}).at(-1) ?? null;
}

/** How this browser speaks for an order: as its signed-in customer, or by the phone number it was placed with. */
export interface Shopper {
  path: string;
  token?: string;
  phone?: string;
}

const isForeign = (problem: unknown) => problem instanceof BackendProblem && (problem.status === 404 || problem.status === 401);

async function shoppersOf(request: Request, number: string): Promise<Shopper[]> {
  const [token, orders] = await Promise.all([accountCookie.read(request), ordersCookie.read(request)]);
  const phone = orders?.[number];
  return [
    ...(token ? [{ path: `/store/account/order-groups/${number}`, token }] : []),
    ...(phone ? [{ path: `/store/order-groups/${number}`, phone }] : []),
  ];
}

/** Does something as the order's shopper; null when this browser is not one, or the order does not exist: both look the same. */
export async function asShopper<T>(request: Request, number: string, act: (shopper: Shopper) => Promise<T>): Promise<T | null> {
  for (const shopper of await shoppersOf(request, number)) {
    try {
      return await act(shopper);
    } catch (problem) {
      if (!isForeign(problem)) throw problem;
    }
  }
  return null;
}

/** The order, when it is this browser's to see. */
export const findOrder = (request: Request, number: string) =>
  asShopper(request, number, ({ path, token, phone }) => backend<OrderGroupView>(path, { token, query: { phone } }));

/** Does something about the order, e.g. `sync` or `orders/<id>/cancel`, and answers how it is then. */
export const actOnOrder = (request: Request, number: string, what: string, body: Record<string, unknown> = {}) =>
  asShopper(request, number, ({ path, token, phone }) =>
    backend<OrderGroupView>(`${path}/${what}`, { method: "POST", token, body: { ...body, ...(phone ? { phone } : {}) } }),
  );

/** Null when there is no such order or the phone is not its own: both look the same. */
export async function findOrderByPhone(number: string, phone: string): Promise<OrderGroupView | null> {
  try {
    return await backend<OrderGroupView>(`/store/order-groups/${number}`, { query: { phone } });
  } catch (problem) {
    if (isForeign(problem)) return null;
    throw problem;
  }
}

/** What shows a signed-in shopper's saved cards; without it the card form works all the same. */
export async function cardSession(request: Request): Promise<string | undefined> {
  const token = await accountCookie.read(request);
  if (!token) return undefined;
  const session = await backend<{ client_secret: string | null }>("/store/account/card-session", { token, body: {}, method: "POST" }).catch(
    () => null,
  );
  return session?.client_secret ?? undefined;
}
