import type { LoaderFunctionArgs } from "@remix-run/node";
import { orderFile } from "~/lib/paying.server";
import { groupNumber } from "~/routes/checkout/order-view";

/** A photo of a complaint, for the shopper who sent it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = groupNumber(params.number ?? "");
  if (!number) throw new Response(null, { status: 404 });
  return orderFile(request, number, `complaint-photos/${encodeURIComponent(params.photo ?? "")}`);
}
