import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limited } from "../../../http/rate-limits";
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

export const orderStatusMiddlewares: MiddlewareRoute[] = [{ matcher: "/store/order-groups/:number", middlewares: [wrongPhones] }];
