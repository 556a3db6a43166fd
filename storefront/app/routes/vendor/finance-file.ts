import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { requireBusiness } from "~/lib/panel/desk.server";
import { monthIn } from "~/lib/panel/trail";

/** A month of the shop's money as a file, passed on from the backend as it comes. */
export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireBusiness(request);
  const month = monthIn(new URL(request.url).searchParams);
  if (!month) throw data(null, { status: 400 });
  const file = await desk.file(`/vendor/finance/export?month=${month}`);
  return new Response(file.body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="lapak-bekasi-${month}.csv"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
