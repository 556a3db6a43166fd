import { z } from "zod";
import { ConfirmTransfer, OrderGroupView } from "../../../../../contracts/orders";
import { officerEndpoint } from "../../../../../http/callers";
import { notFound } from "../../../../../http/problem";
import { confirmSeen } from "../../../../../workflows/charge/confirm-seen";
import { readGroup, viewGroup } from "../../../../../workflows/order/views";

export const POST = officerEndpoint(
  {
    summary: "Pastikan transfer atau QRIS sudah masuk",
    params: z.strictObject({ id: z.string() }),
    body: ConfirmTransfer,
    response: OrderGroupView,
  },
  async ({ params, body: { amount, note, differs }, officerId, scope }) => {
    await confirmSeen(scope, { order_group_id: params.id, seen: { amount, by: officerId, note }, differs: differs ?? false });
    const group = await readGroup(scope, { id: params.id });
    if (!group) throw notFound("Pesanan");
    return viewGroup(scope, group);
  },
);
