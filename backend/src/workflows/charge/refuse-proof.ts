import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../http/problem";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { holdMinutes } from "../../payments/hold";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { chargesOf, currentCharge } from "./current-charge";
import { newsOfRefusedProof } from "./news";
import { NOT_REFUSED } from "./proof";

export interface RefuseProofInput {
  order_group_id: string;
  officer_id: string;
  /** The shopper reads it. */
  reason: string;
}

/** How long the goods stay kept: time enough to send another photo, but no longer than they were kept before. */
const keptUntil = (before: Date | string | null) => {
  const again = new Date(Date.now() + holdMinutes("proof_again") * 60_000);
  return before && new Date(before) < again ? new Date(before) : again;
};

const refuseProofStep = createStep(
  "refuse-proof",
  async ({ order_group_id, officer_id, reason }: RefuseProofInput, { container }) => {
    const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    const [[group], charge] = await Promise.all([
      orderGroups.listOrderGroups({ id: order_group_id }, { take: 1 }),
      currentCharge(container, order_group_id),
    ]);
    if (!group || !charge) throw notFound("Pesanan");
    const { proof } = charge;
    if (group.payment_state !== "awaiting_confirmation" || charge.state !== "open" || !proof || charge.received_amount !== null) {
      throw new Problem("conflict", "no_proof", "Tidak ada bukti bayar yang menunggu di pesanan ini. Muat ulang halaman.");
    }
    const refused_at = new Date().toISOString();
    const hold_expires_at = keptUntil(group.hold_expires_at);
    await chargesOf(container).updateCharges({
      id: charge.id,
      proof: { ...proof, refused_because: reason, refused_by: officer_id, refused_at },
    });
    await orderGroups.updateOrderGroups({ id: order_group_id, payment_state: "awaiting_payment", hold_expires_at });
    const messages = newsOfRefusedProof(group, { reason, until: hold_expires_at, key: refused_at });
    return new StepResponse(messages, { charge_id: charge.id, proof, order_group_id, hold_expires_at: group.hold_expires_at });
  },
  async (before, { container }) => {
    if (!before) return;
    const { charge_id, proof, order_group_id, hold_expires_at } = before;
    await chargesOf(container).updateCharges({ id: charge_id, proof: { ...proof, ...NOT_REFUSED } });
    await container
      .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
      .updateOrderGroups({ id: order_group_id, payment_state: "awaiting_confirmation", hold_expires_at });
  },
);

/**
 * An officer looked at the photo and it shows no payment. The order waits for its money again; the shopper reads why and may send another
 * photo while the goods are kept. Money that comes all the same is settled as ever.
 */
export const refuseProofWorkflow = createWorkflow("refuse-proof", (input: RefuseProofInput) => {
  const lock = transform({ input }, (data) => ({ key: `order-group:${data.input.order_group_id}` }));
  holdLockStep(lock);
  const messages = refuseProofStep(input);
  enqueueMessagesStep(messages);
  letGoLockStep(lock);
  return new WorkflowResponse(messages);
});
