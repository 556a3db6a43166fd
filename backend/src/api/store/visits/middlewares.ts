import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { notFound } from "../../../http/problem";
import { isOurs } from "../../../http/rate-limits";

/** The key to `/store` is public, so figures are taken from our own network only: nobody else counts visitors. */
function ownNetworkOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (!isOurs(req)) throw notFound();
  next();
}

export const visitMiddlewares: MiddlewareRoute[] = [{ matcher: "/store/visits", middlewares: [ownNetworkOnly] }];
