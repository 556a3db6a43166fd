import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limited } from "../../../http/rate-limits";
import { normalizeNumber } from "../../../modules/order-group/rules/numbers";

/**
 * Guessing the phone number behind an order number: only failures count, per order number, because every shopper comes
 * through the storefront's one address.
 */
const wrongPhones = limited(10, 15, {
  keyGenerator: (req) => `order:${normalizeNumber(decodeURIComponent(req.originalUrl.split("?")[0]?.split("/").at(-1) ?? ""))}`,
  skipSuccessfulRequests: true,
});

export const orderStatusMiddlewares: MiddlewareRoute[] = [{ matcher: "/store/order-groups/:number", middlewares: [wrongPhones] }];
