import type { LoaderFunctionArgs } from "@remix-run/node";
import { orderFile } from "~/lib/paying.server";
import { groupNumber } from "~/routes/checkout/order-view";

/** The photo a shopper sent to show their payment, for that shopper only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = groupNumber(params.number ?? "");
  if (!number) throw new Response(null, { status: 404 });
  return orderFile(request, number, "proof");
}
