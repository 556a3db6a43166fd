import { redirect } from "@remix-run/node";
import { vendorCookie } from "~/lib/session.server";

/** Only a POST signs out, so that no prefetched or embedded link can. */
export const loader = () => redirect("/penjual/panel");

export async function action() {
  return redirect("/penjual", { headers: { "set-cookie": await vendorCookie.forget() } });
}
