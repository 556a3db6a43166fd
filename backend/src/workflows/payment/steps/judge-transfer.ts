import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../../http/problem";
import { amountDue } from "../../../modules/order-group/rules/payment-state";
import { rupiah } from "../../../modules/order-group/rules/rupiah";
import { type MedusaOrder, paymentsOf } from "../../order/medusa-order";
import { type GroupWithOrders, readGroup } from "../../order/views";

export interface ConfirmTransferInput {
  order_group_id: string;
  /** Rupiah that arrived. */
  amount: number;
  note?: string;
  actor: { id: string; name: string };
}

export interface JudgedTransfer {
  proceed: boolean;
  group: GroupWithOrders;
  /** Shares that become the shops'. */
  payment_ids: string[];
}

function judge(group: GroupWithOrders, amount: number): boolean {
  if (group.payment_method !== "bank_transfer") throw new Problem("conflict", "not_a_transfer", "Pesanan ini dibayar tunai.");
  const due = amountDue(group.vendor_orders);
  if (group.payment_state === "cancelled") throw new Problem("conflict", "order_state", "Pesanan ini sudah dibatalkan.");
  if (group.payment_state === "paid") return false;
  if (amount !== due) {
    const message = `Jumlah yang masuk harus sama dengan tagihan, ${rupiah(due)}.`;
    throw new Problem("invalid", "amount", message, [{ field: "amount", message }]);
  }
  return true;
}

export const judgeTransferStep = createStep("judge-transfer", async ({ order_group_id, amount }: ConfirmTransferInput, { container }) => {
  const group = await readGroup(container, { id: order_group_id });
  if (!group) throw notFound("Pesanan");
  const proceed = judge(group, amount);
  const standing = group.vendor_orders.filter((order) => order.state !== "cancelled").map((order) => order.order_id);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "payment_collections.payments.id"],
    filters: { id: standing },
  });
  const payment_ids = (data as unknown as MedusaOrder[]).flatMap(paymentsOf);
  return new StepResponse({ proceed, group, payment_ids } as JudgedTransfer);
});
