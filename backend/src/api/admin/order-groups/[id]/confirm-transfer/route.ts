import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { ConfirmTransfer, OrderGroupView } from "../../../../../contracts/orders";
import { officerEndpoint } from "../../../../../http/callers";
import { notFound } from "../../../../../http/problem";
import { confirmTransferWorkflow } from "../../../../../workflows/order/confirm-transfer";
import { readGroup, viewGroup } from "../../../../../workflows/order/views";

export const POST = officerEndpoint(
  {
    summary: "Pastikan transfer sudah masuk",
    params: z.strictObject({ id: z.string() }),
    body: ConfirmTransfer,
    response: OrderGroupView,
  },
  async ({ params, body, officerId, scope }) => {
    const officer = await scope.resolve(Modules.USER).retrieveUser(officerId);
    const name = [officer.first_name, officer.last_name].filter(Boolean).join(" ") || officer.email;
    await confirmTransferWorkflow(scope).run({ input: { order_group_id: params.id, ...body, actor: { id: officerId, name } } });
    const group = await readGroup(scope, { id: params.id });
    if (!group) throw notFound("Pesanan");
    return viewGroup(scope, group);
  },
);
