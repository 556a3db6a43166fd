import type { RouteConfigEntry } from "@remix-run/route-config";

/** Cart, payment and orders of a shopper. */
export const checkout: RouteConfigEntry[] = [];
