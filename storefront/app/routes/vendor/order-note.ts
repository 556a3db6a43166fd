import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireBusiness } from "~/lib/panel/desk.server";
import { privateFile } from "~/lib/private-file.server";

/** The shop's own part of a purchase as PDF, for the packet or for its books. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  return privateFile(await desk.file(`/vendor/orders/${encodeURIComponent(params.id ?? "")}/receipt.pdf`));
}
