import type { RouteConfig } from "@remix-run/route-config";
import { account } from "./site-map/account";
import { checkout } from "./site-map/checkout";
import { shop } from "./site-map/shop";
import { vendor } from "./site-map/vendor";

/** The site map: Indonesian addresses to English-named modules, one file for each part of the house. */
export default [...shop, ...checkout, ...account, ...vendor] satisfies RouteConfig;
