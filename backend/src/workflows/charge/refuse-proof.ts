import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { inModule } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type { OrderGroupModuleService } from "../../modules/order-group/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { kickOutbox } from "../../outbox/kick";
import { holdMinutes } from "../../payments/hold";
import { officerActor } from "../audit/actors";
import { recordAudit } from "../audit/record";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { chargesOf, currentCharge } from "./current-charge";
import { newsOfRefusedProof } from "./news";

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

/** All of it in one transaction, so there is nothing to undo. */
const refuseProofStep = createStep("refuse-proof", async ({ order_group_id, officer_id, reason }: RefuseProofInput, { container }) => {
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
  const messages = newsOfRefusedProof(group, { reason, until: hold_expires_at, key: refused_at });
  const actor = await officerActor(container, officer_id);
  const charges = chargesOf(container);
  await charges.inTransaction(async (sameTransaction) => {
    const refused = { ...proof, refused_because: reason, refused_by: officer_id, refused_at };
    await inModule(charges, sameTransaction, (here) => charges.updateCharges({ id: charge.id, proof: refused }, here));
    const waiting = { id: order_group_id, payment_state: "awaiting_payment" as const, hold_expires_at };
    await inModule(orderGroups, sameTransaction, (here) => orderGroups.updateOrderGroups(waiting, here));
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(messages, sameTransaction);
    const subject = { type: "charge", id: charge.id };
    const after = { payment_state: "awaiting_payment", order_group: group.number };
    await recordAudit(
      [{ actor, action: "charge.refuse_proof", subject, reason, before: { payment_state: group.payment_state }, after }],
      sameTransaction,
    );
  });
  setImmediate(() => kickOutbox(container));
  return new StepResponse(messages);
});

/**
 * An officer looked at the photo and it shows no payment. The order waits for its money again; the shopper reads why and may send another
 * photo while the goods are kept. Money that comes all the same is settled as ever.
 */
export const refuseProofWorkflow = createWorkflow("refuse-proof", (input: RefuseProofInput) => {
  const lock = transform({ input }, (data) => ({ key: `order-group:${data.input.order_group_id}` }));
  holdLockStep(lock);
  const messages = refuseProofStep(input);
  letGoLockStep(lock);
  return new WorkflowResponse(messages);
});
