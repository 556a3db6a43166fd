import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";

export const accountMiddlewares: MiddlewareRoute[] = [{ matcher: "/store/account", middlewares: [authenticate("customer", ["bearer"])] }];
