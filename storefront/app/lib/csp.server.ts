import { env } from "./env.server";

/** What Stripe.js needs by Stripe's own list: its script, its frames (the card form, 3-D Secure), its API, its pictures. */
const STRIPE: Record<string, string[]> = {
  "script-src": ["https://js.stripe.com", "https://*.js.stripe.com"],
  "frame-src": ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
  "connect-src": ["https://api.stripe.com"],
  "img-src": ["https://*.stripe.com"],
};

/** Without internet its stand-in serves everything from one place. */
function stripeSources(address: string): Record<string, string[]> {
  const { origin, hostname } = new URL(address);
  return hostname === "js.stripe.com" ? STRIPE : { "script-src": [origin], "frame-src": [origin], "connect-src": [origin] };
}

/**
 * Content Security Policy of a document. Pages that do not hydrate run no inline script at all, so they need no nonce and
 * can be cached; hydrated ones are never cached and get a fresh one.
 */
export function contentSecurityPolicy(nonce: string | undefined, cards = false): string {
  const { MEDIA_URL, NODE_ENV, STOREFRONT_URL, STRIPE_JS_URL } = env();
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
  for (const [name, sources] of Object.entries(cards ? stripeSources(STRIPE_JS_URL) : {})) {
    directives[name] = [...(directives[name] ?? []), ...sources];
  }
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("; ");
}
