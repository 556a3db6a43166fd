import { z } from "zod";
import { OrderGroupView, RefuseProof } from "../../../../../contracts/orders";
import { officerEndpoint } from "../../../../../http/callers";
import { notFound } from "../../../../../http/problem";
import { refuseProofWorkflow } from "../../../../../workflows/charge/refuse-proof";
import { readGroup, viewGroup } from "../../../../../workflows/order/views";

export const POST = officerEndpoint(
  {
    summary: "Tolak bukti bayar, dengan alasan yang dibaca pembeli",
    params: z.strictObject({ id: z.string() }),
    body: RefuseProof,
    response: OrderGroupView,
  },
  async ({ params, body: { reason }, officerId, scope }) => {
    await refuseProofWorkflow(scope).run({ input: { order_group_id: params.id, officer_id: officerId, reason } });
    const group = await readGroup(scope, { id: params.id });
    if (!group) throw notFound("Pesanan");
    return viewGroup(scope, group);
  },
);
