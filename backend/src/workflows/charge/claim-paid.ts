import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../http/problem";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import { isAwaited } from "../../modules/order-group/rules/payment-state";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { gatewayFor } from "../../payments/gateways";
import { holdMinutes } from "../../payments/hold";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { chargesOf, currentCharge } from "./current-charge";

export interface ClaimPaidInput {
  order_group_id: string;
  /** What the shopper sent to show it. */
  proof?: Record<string, unknown>;
}

const claimPaidStep = createStep("claim-paid", async ({ order_group_id, proof }: ClaimPaidInput, { container }) => {
  const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [[group], charge] = await Promise.all([
    orderGroups.listOrderGroups({ id: order_group_id }, { take: 1 }),
    currentCharge(container, order_group_id),
  ]);
  if (!group || !charge) throw notFound("Pesanan");
  if (!isAwaited(group.payment_state) || charge.state !== "open" || gatewayFor(charge.method)?.settledBy !== "officer") {
    throw new Problem("conflict", "not_awaited", "Pembayaran pesanan ini tidak sedang ditunggu. Muat ulang halaman.");
  }
  if (proof) await chargesOf(container).updateCharges({ id: charge.id, proof });
  const until = new Date(Date.now() + holdMinutes("confirmation") * 60_000);
  await orderGroups.updateOrderGroups({ id: order_group_id, payment_state: "awaiting_confirmation", hold_expires_at: until });
  return new StepResponse(charge.id);
});

/** The shopper says that they paid. Nothing is paid by that: stock is kept until an officer must have looked. */
export const claimPaidWorkflow = createWorkflow("claim-paid", (input: ClaimPaidInput) => {
  const lock = transform({ input }, (data) => ({ key: `order-group:${data.input.order_group_id}` }));
  holdLockStep(lock);
  const id = claimPaidStep(input);
  letGoLockStep(lock);
  return new WorkflowResponse(id);
});
