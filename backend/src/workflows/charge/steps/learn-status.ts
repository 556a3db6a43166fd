import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../../http/problem";
import type { ChargeRow } from "../../../modules/charge/service";
import type { ChargeStatus } from "../../../payments/gateways";
import { gatewayFor } from "../../../payments/gateways";
import { chargesOf } from "../current-charge";
import type { SettleChargeInput } from "../inputs";

export interface Learned {
  charge: ChargeRow;
  status: ChargeStatus;
}

/** All that happens to a group's money happens under the group's lock. */
export const findChargeLockStep = createStep("find-charge-lock", async ({ charge_id }: SettleChargeInput, { container }) => {
  const [charge] = await chargesOf(container).listCharges({ id: charge_id }, { select: ["id", "order_group_id"], take: 1 });
  if (!charge) throw notFound("Pembayaran");
  return new StepResponse({ key: `order-group:${charge.order_group_id}` });
});

const seenStatus = (charge: ChargeRow): ChargeStatus => ({
  // Of a promise the sum is noted before it is taken.
  state: charge.received_amount === null || charge.state === "authorized" ? "pending" : "succeeded",
  amount: charge.received_amount ?? 0,
  currency: "idr",
  reference: charge.id,
  fee: null,
});

async function statusOf(charge: ChargeRow): Promise<ChargeStatus> {
  const gateway = gatewayFor(charge.method);
  if (gateway?.settledBy === "officer") return seenStatus(charge);
  // Money that was seen to arrive stays seen, even when this way to pay has been switched off since.
  if (!gateway) return seenStatus(charge);
  if (!charge.data) return { ...seenStatus(charge), state: "pending" };
  return gateway.readStatus(charge.data);
}

async function noteSeen(container: MedusaContainer, { charge_id, seen }: SettleChargeInput, charge: ChargeRow): Promise<ChargeRow> {
  if (!seen) return charge;
  if (gatewayFor(charge.method)?.settledBy === "provider") {
    throw new Problem("conflict", "not_a_transfer", "Pembayaran ini dipastikan oleh penyedia pembayaran, bukan oleh petugas.");
  }
  // Written down before anything follows from it: a process killed later leaves it for the job that looks after unsettled charges.
  await chargesOf(container).noteSeen(charge_id, seen);
  return chargesOf(container).retrieveCharge(charge_id);
}

/** The truth about a charge: what its provider says now, or what somebody saw. */
export const learnStatusStep = createStep("learn-charge-status", async (input: SettleChargeInput, { container }) => {
  const known = await chargesOf(container).retrieveCharge(input.charge_id);
  const charge = await noteSeen(container, input, known);
  return new StepResponse<Learned>({ charge, status: await statusOf(charge) });
});
