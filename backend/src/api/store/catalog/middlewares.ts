import type { MiddlewareRoute } from "@medusajs/framework/http";
import { notFound } from "../../../http/problem";

const refuse = () => {
  throw notFound();
};

/** Medusa's own product routes know nothing of vendors and permits; shoppers see products through `/store/catalog` alone. */
export const catalogMiddlewares: MiddlewareRoute[] = ["/store/products", "/store/product-variants", "/store/search"].map((matcher) => ({
  matcher,
  middlewares: [refuse],
}));
