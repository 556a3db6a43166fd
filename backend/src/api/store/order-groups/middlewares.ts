import { createHash } from "node:crypto";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import { limited } from "../../../http/rate-limits";
import { onePhoto, somePhotos } from "../../../http/upload";
import { normalizeNumber } from "../../../modules/order-group/rules/numbers";
import { indonesianPhone } from "../../../modules/order-group/rules/phone";

const numberIn = (url: string) => normalizeNumber(decodeURIComponent(/\/order-groups\/([^/?]+)/.exec(url)?.[1] ?? ""));

/**
 * Guessing the phone number behind an order number: only failures count, per order number, because every shopper comes
 * through the storefront's one address.
 */
const wrongPhones = limited(10, 15, {
  keyGenerator: (req) => `order:${numberIn(req.originalUrl)}`,
  skipSuccessfulRequests: true,
  // A payment that cannot be opened now is no guess.
  requestWasSuccessful: (_, res) => res.statusCode !== 404 && res.statusCode !== 400,
});

/** Photos are held in memory while they are read: few for one order, whoever sends them. */
const proofs = limited(10, 10, {
  keyGenerator: (req) => `proof:${numberIn(req.originalUrl)}`,
  skip: (req) => req.method !== "POST",
});

/** The same for complaints, whose photos are more; and for each phone or account, however many orders it has. */
const complaintsOfOrder = limited(15, 15, {
  keyGenerator: (req) => `complaint:${numberIn(req.originalUrl)}`,
  skip: (req) => req.method !== "POST",
});
const complaintsOfPerson = limited(30, 60, {
  keyGenerator: (req) => {
    const { phone } = (req.body ?? {}) as { phone?: unknown };
    return createHash("sha256")
      .update(typeof phone === "string" ? (indonesianPhone(phone) ?? phone) : (req.headers.authorization ?? ""))
      .digest("base64");
  },
  skip: (req) => req.method !== "POST",
});
const complaining = [complaintsOfOrder, somePhotos, complaintsOfPerson];

export const orderStatusMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/order-groups/:number", middlewares: [wrongPhones] },
  { matcher: "/store/order-groups/:number/proof", methods: ["POST"], middlewares: [proofs, onePhoto] },
  { matcher: "/store/account/order-groups/:number/proof", methods: ["POST"], middlewares: [proofs, onePhoto] },
  { matcher: "/store/order-groups/:number/orders/:id/complaints", methods: ["POST"], middlewares: complaining },
  { matcher: "/store/account/order-groups/:number/orders/:id/complaints", methods: ["POST"], middlewares: complaining },
];
