import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireBusiness } from "~/lib/panel/desk.server";
import { privateFile } from "~/lib/private-file.server";

/** A photo of a complaint, for the shop it is about. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  return privateFile(await desk.file(`/vendor/complaint-photos/${encodeURIComponent(params.id ?? "")}/file`));
}
