import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireBusiness } from "~/lib/panel/desk.server";
import { periodIn } from "~/lib/panel/sales";

/** The shop's sales as a file, passed on from the backend as it comes. */
export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const days = periodIn(new URL(request.url).searchParams);
  const file = await desk.file(`/vendor/finance/sales/export?days=${days}`);
  return new Response(file.body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="penjualan-${days}-hari.csv"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
