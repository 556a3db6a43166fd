import { env } from "./env.server";

/**
 * Content Security Policy of a document. Pages that do not hydrate run no inline script at all, so they need no nonce and
 * can be cached; hydrated ones are never cached and get a fresh one.
 */
export function contentSecurityPolicy(nonce: string | undefined): string {
  const { MEDIA_URL, NODE_ENV, STOREFRONT_URL } = env();
  const development = NODE_ENV === "development";
  const directives: Record<string, string[]> = {
    "default-src": ["'self'"],
    "script-src": ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : []), ...(development ? ["'unsafe-inline'"] : [])],
    // Style attributes carry the colour a photo shows while it loads.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", new URL(MEDIA_URL).origin],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...(development ? ["ws:"] : [])],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    ...(STOREFRONT_URL.startsWith("https:") ? { "upgrade-insecure-requests": [] } : {}),
  };
  if (development && nonce) directives["script-src"] = ["'self'", "'unsafe-inline'"];
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("; ");
}
