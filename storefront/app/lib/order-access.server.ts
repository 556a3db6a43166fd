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

/** An order of the signed-in customer, or one this browser proved to know the phone number of. */
export async function findOrder(request: Request, number: string): Promise<OrderGroupView | null> {
  const token = await accountCookie.read(request);
  const own = token ? await orNull(backend<OrderGroupView>(`/store/account/order-groups/${number}`, { token })) : null;
  if (own) return own;
  const phone = (await ordersCookie.read(request))?.[number];
  return phone ? findOrderByPhone(number, phone) : null;
}

/** Null when there is no such order or the phone is not its own: both look the same. */
export function findOrderByPhone(number: string, phone: string): Promise<OrderGroupView | null> {
  return orNull(backend<OrderGroupView>(`/store/order-groups/${number}`, { query: { phone } }));
}

/** Does something about an order's money as its shopper: the signed-in customer, or whoever this browser remembers the phone number of. */
export async function payOrder(request: Request, number: string, what: "charge" | "sync"): Promise<OrderGroupView | null> {
  const token = await accountCookie.read(request);
  const own = token
    ? await orNull(backend<OrderGroupView>(`/store/account/order-groups/${number}/${what}`, { token, body: {}, method: "POST" }))
    : null;
  if (own) return own;
  const phone = (await ordersCookie.read(request))?.[number];
  return phone ? orNull(backend<OrderGroupView>(`/store/order-groups/${number}/${what}`, { body: { phone }, method: "POST" })) : null;
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

/** Does something about an order the caller may see, as the signed-in customer whose it is or by the phone number this browser knows. */
export async function actOnOwnOrder(request: Request, number: string, what: string, body: Record<string, unknown>): Promise<unknown> {
  const token = await accountCookie.read(request);
  const own = token ? await orNull(backend(`/store/account/order-groups/${number}`, { token })) : null;
  if (own) return backend(`/store/account/order-groups/${number}/${what}`, { method: "POST", token, body });
  const phone = (await ordersCookie.read(request))?.[number] ?? "";
  return backend(`/store/order-groups/${number}/${what}`, { method: "POST", body: { ...body, phone } });
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (problem) {
    if (problem instanceof BackendProblem && (problem.status === 404 || problem.status === 401)) return null;
    throw problem;
  }
}
