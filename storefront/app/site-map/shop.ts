import { index, layout, type RouteConfigEntry, route } from "@remix-run/route-config";

/** Pages anyone browses: documents without cookie or hydration. */
export const shop: RouteConfigEntry[] = [
  layout("routes/shop/layout.tsx", [index("routes/shop/home.tsx")]),
  route("healthz", "routes/resources/healthz.ts"),
  route("*", "routes/shop/not-found.tsx"),
];
