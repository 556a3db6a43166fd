import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { notFound } from "../../../http/problem";

/** Medusa deletes the line it is named, whichever cart it lies in. */
async function refuseForeignLine(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { id, line_id } = req.params as { id: string; line_id: string };
  const [line] = await req.scope.resolve(Modules.CART).listLineItems({ id: line_id, cart_id: id }, { select: ["id"], take: 1 });
  if (!line) throw notFound("Isi keranjang");
  next();
}

export const cartMiddlewares: MiddlewareRoute[] = [
  // Guests check out too; a signed-in shopper's order goes to their history.
  { matcher: "/store/carts/:id/checkout", middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })] },
  { matcher: "/store/carts/:id/line-items/:line_id", middlewares: [refuseForeignLine] },
];
