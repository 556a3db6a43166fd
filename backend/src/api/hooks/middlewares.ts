import type { MiddlewareRoute } from "@medusajs/framework/http";
import { notFound } from "../../http/problem";

/** Signatures are over the bytes that were sent. No event of Stripe's is nearly this large. */
const EVENT = { preserveRawBody: true, sizeLimit: "256kb" } as const;

/** Medusa's own webhook answers before it verifies and keeps events in memory only: it is closed, and what it would do is done by `/hooks/stripe`. */
function closed(): never {
  throw notFound();
}

export const hookMiddlewares: MiddlewareRoute[] = [
  { matcher: "/hooks/stripe", methods: ["POST"], bodyParser: EVENT },
  { matcher: "/hooks/payment", middlewares: [closed] },
];
