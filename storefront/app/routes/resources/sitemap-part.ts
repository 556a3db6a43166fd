import type { SitemapPart } from "@lapak/backend/contracts/sitemap";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { BackendProblem, backend } from "~/lib/backend.server";
import { env } from "~/lib/env.server";
import { reference } from "~/lib/reference.server";
import { type Entry, type Part, partXml, readPart } from "~/lib/sitemap";

async function readEntries(part: Part): Promise<Entry[]> {
  if (part.kind === "page") {
    const { categories, kecamatan } = await reference();
    return [
      ...[{ path: "/" }, { path: "/lapak" }],
      ...categories.map(({ handle }) => ({ path: `/kategori/${handle}` })),
      ...kecamatan.map(({ handle }) => ({ path: `/lapak?kecamatan=${handle}` })),
    ];
  }
  const { entries } = await backend<SitemapPart>("/catalog/sitemap", { query: { ...part } });
  const folder = part.kind === "product" ? "/produk/" : "/lapak/";
  return entries.map(({ handle, changed_at }) => ({ path: folder + encodeURIComponent(handle), changed: changed_at }));
}

/** One part of the sitemap; caches on the way keep it for an hour. */
export async function loader({ params }: LoaderFunctionArgs) {
  const part = readPart((params.part ?? "").replace(/\.xml$/, ""));
  if (!part || !params.part?.endsWith(".xml")) return new Response(null, { status: 404 });
  const entries = await readEntries(part).catch((problem: unknown) => {
    if (problem instanceof BackendProblem) return null;
    throw problem;
  });
  // Search engines come again; a wrong answer would take pages out of their lists.
  if (!entries) return new Response(null, { status: 503, headers: { "retry-after": "600" } });
  return new Response(partXml(env().STOREFRONT_URL, entries), {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600, stale-while-revalidate=86400" },
  });
}
