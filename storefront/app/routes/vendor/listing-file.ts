import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { requireBusiness } from "~/lib/panel/desk.server";
import { FORMATS } from "~/lib/panel/listing-files";
import { privateFile } from "~/lib/private-file.server";

const PATHS: Record<string, (id: string) => string> = {
  contoh: () => "/vendor/product-files/template",
  produk: () => "/vendor/product-files/export",
  perbaiki: (id) => `/vendor/imports/${encodeURIComponent(id)}/problems`,
};

/** A table of products, passed on from the backend as it comes. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const { searchParams } = new URL(request.url);
  const path = PATHS[params.which ?? ""];
  const format = FORMATS.find((one) => one === (searchParams.get("format") ?? "xlsx"));
  const part = Number(searchParams.get("bagian") ?? 1);
  if (!path || !format || !Number.isInteger(part) || part < 1) throw data(null, { status: 404 });
  const query = params.which === "produk" && part > 1 ? `&part=${part}` : "";
  return privateFile(await desk.file(`${path(searchParams.get("berkas") ?? "")}?format=${format}${query}`));
}
