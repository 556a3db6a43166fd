import { z } from "zod";
import { OrderGroupView } from "../../../../contracts/orders";
import { officerEndpoint } from "../../../../http/callers";
import { notFound } from "../../../../http/problem";
import { readGroup, viewGroup } from "../../../../workflows/order/views";

export const GET = officerEndpoint(
  { summary: "Satu pesanan gabungan", params: z.strictObject({ id: z.string() }), response: OrderGroupView },
  async ({ params, scope }) => {
    const group = await readGroup(scope, { id: params.id });
    if (!group) throw notFound("Pesanan");
    return viewGroup(scope, group);
  },
);
