import type { LoaderFunctionArgs } from "@remix-run/node";
import { countCart } from "~/lib/cart.server";

/** The number beside the basket, asked for by documents that are the same for everybody. */
export async function loader({ request }: LoaderFunctionArgs) {
  return Response.json({ quantity: await countCart(request) }, { headers: { "cache-control": "private, no-store" } });
}
