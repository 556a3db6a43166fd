import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limited } from "../../../http/rate-limits";
import { onePhoto } from "../../../http/upload";
import { normalizeNumber } from "../../../modules/order-group/rules/numbers";

/**
 * Guessing the phone number behind an order number: only failures count, per order number, because every shopper comes
 * through the storefront's one address.
 */
const wrongPhones = limited(10, 15, {
  keyGenerator: (req) => `order:${normalizeNumber(decodeURIComponent(/\/order-groups\/([^/?]+)/.exec(req.originalUrl)?.[1] ?? ""))}`,
  skipSuccessfulRequests: true,
  // A payment that cannot be opened now is no guess.
  requestWasSuccessful: (_, res) => res.statusCode !== 404 && res.statusCode !== 400,
});

/** Photos are held in memory while they are read: few for one order, whoever sends them. */
const proofs = limited(10, 10, {
  keyGenerator: (req) => `proof:${normalizeNumber(decodeURIComponent(/\/order-groups\/([^/?]+)/.exec(req.originalUrl)?.[1] ?? ""))}`,
  skip: (req) => req.method !== "POST",
});

export const orderStatusMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/order-groups/:number", middlewares: [wrongPhones] },
  { matcher: "/store/order-groups/:number/proof", methods: ["POST"], middlewares: [proofs, onePhoto] },
  { matcher: "/store/account/order-groups/:number/proof", methods: ["POST"], middlewares: [proofs, onePhoto] },
];
