import { redirect } from "@remix-run/node";
import { giveCartTo } from "./cart.server";
import { accountCookie } from "./session.server";

/** Starts the signed-in session: a new cookie in place of any older one, and the cart of this browser becomes the customer's. */
export async function startSession(request: Request, token: string, next: string): Promise<Response> {
  await giveCartTo(request, token);
  return redirect(next, { status: 303, headers: { "set-cookie": await accountCookie.keep(token) } });
}

export async function endSession(next: string): Promise<Response> {
  return redirect(next, { status: 303, headers: { "set-cookie": await accountCookie.forget() } });
}
