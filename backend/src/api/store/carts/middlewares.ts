import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";

/** Guests check out too; a signed-in shopper's order goes to their history. */
export const checkoutMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/checkout", middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })] },
];
