import { env } from "~/lib/env.server";
import { indexXml } from "~/lib/sitemap";

/** Names every part of the sitemap; nothing is asked for it. */
export function loader() {
  return new Response(indexXml(env().STOREFRONT_URL), {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=86400" },
  });
}
