import { z } from "zod";
import { OrderGroupView } from "../../../../../contracts/orders";
import { endpoint } from "../../../../../http/endpoint";
import { notFound } from "../../../../../http/problem";
import { normalizeNumber } from "../../../../../modules/order-group/rules/numbers";
import { readGroup, viewGroup } from "../../../../../workflows/order/views";

export const GET = endpoint(
  { summary: "Satu pesanan pembeli", params: z.strictObject({ number: z.string().max(20) }), response: OrderGroupView },
  async ({ params, scope, actorId }) => {
    const group = await readGroup(scope, { number: normalizeNumber(params.number), customer_id: actorId! });
    if (!group) throw notFound("Pesanan");
    return viewGroup(scope, group);
  },
);
