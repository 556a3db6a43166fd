import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";

/** Guests fill carts and check out too; a signed-in shopper's cart is theirs and its order goes to their history. */
export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })] },
];
