import type { RouteConfigEntry } from "@remix-run/route-config";

/** A shopper's own account. */
export const account: RouteConfigEntry[] = [];
