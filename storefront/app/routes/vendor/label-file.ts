import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireBusiness } from "~/lib/panel/desk.server";
import { privateFile } from "~/lib/private-file.server";

/** A label of the shop (`lapak`) or of one of its products, as `pdf` or `png`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const whose = params.id === "lapak" ? "shop" : `products/${encodeURIComponent(params.id ?? "")}`;
  return privateFile(await desk.file(`/vendor/passports/${whose}/label.${params.format === "png" ? "png" : "pdf"}`));
}
