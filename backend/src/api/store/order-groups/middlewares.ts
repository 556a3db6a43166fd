import type { MiddlewareRoute } from "@medusajs/framework/http";
import { complaintsOfOrder, complaintsOfPerson, numberIn } from "../../../http/complaint-limits";
import { limited } from "../../../http/rate-limits";
import { onePhoto, somePhotos } from "../../../http/upload";

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

/** A purchase has a few products, and each is rated once and perhaps changed. */
const reviews = limited(60, 60, { keyGenerator: (req) => `review:${numberIn(req.originalUrl)}`, skip: (req) => req.method !== "POST" });

/** Counted for each phone after the form was read, because that is where it stands. */
const complaining = [complaintsOfOrder, somePhotos, complaintsOfPerson];

export const orderStatusMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/order-groups/:number", middlewares: [wrongPhones] },
  { matcher: "/store/order-groups/:number/proof", methods: ["POST"], middlewares: [proofs, onePhoto] },
  { matcher: "/store/account/order-groups/:number/proof", methods: ["POST"], middlewares: [proofs, onePhoto] },
  { matcher: "/store/order-groups/:number/reviews", methods: ["POST"], middlewares: [reviews] },
  { matcher: "/store/account/order-groups/:number/reviews", methods: ["POST"], middlewares: [reviews] },
  { matcher: "/store/order-groups/:number/orders/:id/complaints", methods: ["POST"], middlewares: complaining },
  { matcher: "/store/account/order-groups/:number/orders/:id/complaints", methods: ["POST"], middlewares: complaining },
];
