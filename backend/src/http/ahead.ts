import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import type { EndpointHandler } from "./endpoint";

/**
 * A route that is asked with every letter somebody types. Express tries its routes one after the other, and Medusa's stand before ours: to come as
 * far as that takes longer than to put a search together. What passes the edge is answered here instead; the route's file still says what it is.
 */
export const ahead = (path: string, { GET }: { GET: EndpointHandler }): MiddlewareRoute => ({
  matcher: path,
  middlewares: [
    (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) =>
      req.method === "GET" && req.path === "/" ? GET(req, res) : next(),
  ],
});
