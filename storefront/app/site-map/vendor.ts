import type { RouteConfigEntry } from "@remix-run/route-config";

/** Everything under /penjual: application and panel. */
export const vendor: RouteConfigEntry[] = [];
