import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireBusiness } from "~/lib/panel/desk.server";
import { privateFile } from "~/lib/private-file.server";

/** A product's label to print, passed on from the backend. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const asked = new URL(request.url).searchParams;
  const query = new URLSearchParams();
  for (const name of ["made_on", "batch"]) if (asked.get(name)) query.set(name, asked.get(name) ?? "");
  return privateFile(await desk.file(`/vendor/products/${encodeURIComponent(params.id ?? "")}/label.pdf?${query}`));
}
