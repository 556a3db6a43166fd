import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import type { z } from "zod";
import { ChangedCartLine, NewCart, NewCartLine } from "../contracts/cart";
import { parse } from "./endpoint";
import { notFound } from "./problem";

/**
 * Medusa answers far more under `/store` than this market means: products without their shops, any order to whoever has its id, payments,
 * promotions. Only what is listed here passes; everything else does not exist.
 */
interface OpenRoute {
  methods: readonly string[];
  path: RegExp;
  /** Held against our schema already here, because Medusa's own looser one of the same address would answer first. */
  body?: z.ZodType;
}

const OURS: OpenRoute[] = [
  /^\/store\/(account|order-groups|passports|recalls|reference|vendor-accounts|visits)(\/|$)/,
  /^\/store\/carts\/[^/]+\/(checkout|complete)\/?$/,
].map((path) => ({ methods: ["GET", "POST"], path }));

/** Ours as well; they stand where Medusa's stood. */
const CARTS: OpenRoute[] = [
  { methods: ["POST"], path: /^\/store\/carts\/?$/, body: NewCart },
  { methods: ["GET"], path: /^\/store\/carts\/[^/]+\/?$/ },
  { methods: ["POST"], path: /^\/store\/carts\/[^/]+\/customer\/?$/ },
  { methods: ["POST"], path: /^\/store\/carts\/[^/]+\/line-items\/?$/, body: NewCartLine },
  { methods: ["POST"], path: /^\/store\/carts\/[^/]+\/line-items\/[^/]+\/?$/, body: ChangedCartLine },
  { methods: ["DELETE"], path: /^\/store\/carts\/[^/]+\/line-items\/[^/]+\/?$/ },
];

const MEDUSAS: OpenRoute[] = [
  { methods: ["GET"], path: /^\/store\/regions\/?$/ },
  { methods: ["POST"], path: /^\/store\/customers\/?$/ },
  { methods: ["GET", "POST"], path: /^\/store\/customers\/me\/?$/ },
  { methods: ["GET", "POST"], path: /^\/store\/customers\/me\/addresses\/?$/ },
  { methods: ["GET", "POST", "DELETE"], path: /^\/store\/customers\/me\/addresses\/[^/]+\/?$/ },
];

const OPEN = [...OURS, ...CARTS, ...MEDUSAS];

function passOpenRoutesOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const path = req.originalUrl.split("?")[0] ?? "";
  const route = OPEN.find((open) => open.path.test(path) && open.methods.includes(req.method));
  if (!route) throw notFound();
  if (route.body) parse(route.body, req.body);
  next();
}

export const storeGate: MiddlewareRoute[] = [{ matcher: "/store", middlewares: [passOpenRoutesOnly] }];
