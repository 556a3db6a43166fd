import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PrepaidMethod } from "../../../contracts/charge";
import { notFound, Problem } from "../../../http/problem";
import { judgeOpening } from "../../../modules/charge/rules/opening";
import type { ChargeRow } from "../../../modules/charge/service";
import { amountDue } from "../../../modules/order-group/rules/payment-state";
import { gatewayFor } from "../../../payments/gateways";
import { readGroup } from "../../order/views";
import { currentCharge } from "../current-charge";
import type { OpenChargeInput } from "../inputs";

export interface PlannedOpening {
  kind: "ready" | "resume" | "open";
  /** The attempt that is kept, or that must end first. */
  current: ChargeRow | null;
  method: PrepaidMethod;
  owed: number;
  group: { id: string; number: string; customer_id: string | null; contact_email: string | null; hold_expires_at: Date | null };
  /** When this way to pay is new to the group. */
  changed: { hold_expires_at: Date } | null;
}

/** A hold never becomes longer than choosing the method at once would have made it, so that changing one's mind does not keep stock for ever. */
function holdAfterChange(placedAt: Date, minutes: number): Date {
  return new Date(Math.max(placedAt.getTime() + minutes * 60_000, Date.now() + Math.min(minutes, 15) * 60_000));
}

export const planOpeningStep = createStep("plan-charge", async ({ order_group_id, payment_method }: OpenChargeInput, { container }) => {
  const [group, current] = await Promise.all([readGroup(container, { id: order_group_id }), currentCharge(container, order_group_id)]);
  if (!group) throw notFound("Pesanan");
  const owed = amountDue(group.vendor_orders);
  const { id, number, customer_id, contact_email } = group;
  const hold_expires_at = group.hold_expires_at && new Date(group.hold_expires_at);
  const opening = judgeOpening({
    group: { payment_method: group.payment_method, payment_state: group.payment_state, hold_expires_at, due: owed },
    current: current ? { method: current.method, state: current.state, owed: current.owed, ready: current.data !== null } : null,
    wanted: payment_method ?? group.payment_method,
    now: new Date(),
  });
  if (opening.kind === "refused") throw new Problem("conflict", opening.code, opening.message);
  const facts = { owed, group: { id, number, customer_id, contact_email, hold_expires_at } };
  if (opening.kind === "keep") {
    const kept = current as ChargeRow;
    return new StepResponse<PlannedOpening>({
      kind: opening.ready ? "ready" : "resume",
      current: kept,
      method: kept.method,
      changed: null,
      ...facts,
    });
  }
  const gateway = gatewayFor(opening.method);
  if (!gateway) throw new Problem("invalid", "method", "Cara bayar ini belum tersedia. Pilih cara lain.");
  const changed =
    opening.method === group.payment_method ? null : { hold_expires_at: holdAfterChange(new Date(group.created_at), gateway.holdMinutes) };
  const superseded = opening.supersedes ? (current as ChargeRow) : null;
  return new StepResponse<PlannedOpening>({ kind: "open", current: superseded, method: opening.method, changed, ...facts });
});
