import type { HeadersFunction } from "@remix-run/node";

/**
 * For documents that are the same for everybody. Shared caches hold them for 30 s and may serve them 30 s longer while they
 * ask again, so a suspended shop is gone within a minute; browsers always ask.
 */
export const documentHeaders: HeadersFunction = () => ({
  "cache-control": "public, max-age=0, s-maxage=30, stale-while-revalidate=30",
});
