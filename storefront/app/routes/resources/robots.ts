import { env } from "~/lib/env.server";
import { robotsText } from "~/lib/sitemap";

export function loader() {
  return new Response(robotsText(env().STOREFRONT_URL), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=86400" },
  });
}
