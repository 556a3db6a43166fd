import { redirect } from "@remix-run/node";
import { giveCartTo } from "./cart.server";
import { accountCookie, cartCookie, ordersCookie } from "./session.server";

/** Starts the signed-in session: a new cookie in place of any older one, and the cart of this browser becomes the customer's. */
export async function startSession(request: Request, token: string, next: string): Promise<Response> {
  await giveCartTo(request, token);
  return redirect(next, { status: 303, headers: { "set-cookie": await accountCookie.keep(token) } });
}

/** Ends it, and forgets cart and orders too: the next person at this browser may be somebody else. */
export async function endSession(next: string): Promise<Response> {
  const headers = new Headers();
  for (const cookie of [accountCookie, cartCookie, ordersCookie]) headers.append("set-cookie", await cookie.forget());
  return redirect(next, { status: 303, headers });
}
