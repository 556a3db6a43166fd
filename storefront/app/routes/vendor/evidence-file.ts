import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireBusiness } from "~/lib/panel/desk.server";
import { privateFile } from "~/lib/private-file.server";

/** An evidence photo, for the people of its business. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  return privateFile(await desk.file(`/vendor/application/evidence/${encodeURIComponent(params.id ?? "")}/file`));
}
