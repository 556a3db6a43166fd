import type { LoaderFunctionArgs } from "@remix-run/node";
import { orderFile } from "~/lib/paying.server";
import { groupNumber } from "~/routes/checkout/order-view";

/** The receipt of an order, or with `?lapak=` the note of one shop, as PDF, for its shopper only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = groupNumber(params.number ?? "");
  if (!number) throw new Response(null, { status: 404 });
  const order = new URL(request.url).searchParams.get("lapak");
  return orderFile(request, number, "receipt.pdf", order ? { order } : {});
}
