import type { Suggestions } from "@lapak/backend/contracts/product-search";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { backend, orErrorPage } from "~/lib/backend.server";

const MOST = 80;

/** What a search field offers while somebody types; the same for everybody, so shared caches may keep it for a moment. */
export async function loader({ request }: LoaderFunctionArgs) {
  const q = (new URL(request.url).searchParams.get("q") ?? "").replaceAll("\0", "").slice(0, MOST);
  const found = await orErrorPage(backend<Suggestions>("/catalog/suggestions", { query: { q } }));
  return Response.json(found, { headers: { "cache-control": "public, max-age=60, s-maxage=60" } });
}
