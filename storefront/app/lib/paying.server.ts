import type { PrepaidMethod } from "@lapak/backend/contracts/charge";
import type { OrderGroupView } from "@lapak/backend/contracts/orders";
import { BackendProblem, backend, backendResponse } from "./backend.server";
import { accountCookie, ordersCookie } from "./session.server";

/** How this browser speaks for an order: as its signed-in customer, or by the phone number it was placed with. */
interface Shopper {
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

/** Does something as the order's shopper; null when this browser is not one. */
async function asShopper<T>(request: Request, number: string, act: (shopper: Shopper) => Promise<T>): Promise<T | null> {
  for (const shopper of await shoppersOf(request, number)) {
    try {
      return await act(shopper);
    } catch (problem) {
      if (!isForeign(problem)) throw problem;
    }
  }
  return null;
}

const POST = { method: "POST" } as const;
const UPLOAD_TIMEOUT = 60_000;

/** Opens the order's charge, or changes the way it is paid. */
export const openCharge = (request: Request, number: string, payment_method?: PrepaidMethod) =>
  asShopper(request, number, ({ path, token, phone }) =>
    backend<OrderGroupView>(`${path}/charge`, { ...POST, token, body: { payment_method, ...(phone ? { phone } : {}) } }),
  );

/** Sends the photo that shows the payment. */
export const sendProof = (request: Request, number: string, photo: File) =>
  asShopper(request, number, ({ path, token, phone }) => {
    const body = new FormData();
    if (phone) body.append("phone", phone);
    body.append("file", photo, "bukti");
    return backend<OrderGroupView>(`${path}/proof`, { ...POST, token, body, timeout: UPLOAD_TIMEOUT });
  });

/** A file of the order, passed on from the backend to its shopper only; nothing between may keep it. */
export async function orderFile(request: Request, number: string, file: string, query: Record<string, string> = {}): Promise<Response> {
  const answer = await asShopper(request, number, ({ path, token, phone }) =>
    backendResponse(`${path}/${file}`, { token, query: { ...query, phone } }),
  );
  if (!answer) throw new Response(null, { status: 404 });
  const headers = new Headers({
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  for (const name of ["content-type", "content-disposition"]) headers.set(name, answer.headers.get(name) ?? "inline");
  return new Response(answer.body, { headers });
}
