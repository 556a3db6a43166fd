import type { OwnPassport } from "@lapak/backend/contracts/passport";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { backend, orErrorPage } from "~/lib/backend.server";

/** `/produk/:handle/izin` and `/lapak/:handle/izin` lead to what is verified about it now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const kind = new URL(request.url).pathname.startsWith("/lapak/") ? "shops" : "products";
  const path = `/catalog/${kind}/${encodeURIComponent(params.handle ?? "")}/passport`;
  const { code } = await orErrorPage(backend<OwnPassport>(path));
  return redirect(`/izin/${code}`, { headers: { "cache-control": "no-store" } });
}
