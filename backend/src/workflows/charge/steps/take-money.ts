import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ChargeStatus } from "../../../payments/gateways";
import { gatewayFor } from "../../../payments/gateways";
import { chargesOf } from "../current-charge";
import { releaseAtProvider } from "../release";
import type { Judged } from "./judge-charge";

export interface Taken {
  /** Rupiah that are ours now; null when only a promise was let go. */
  received: number | null;
  fee: number | null;
  /** Rupiah of it that go back to the shopper. */
  surplus: number;
}

/** The provider has promised the money: now that it is known to fit, it is taken, no more of it than is wanted. */
async function takePromised({ charge }: Judged, take: number): Promise<ChargeStatus> {
  const gateway = gatewayFor(charge.method);
  if (!gateway || !charge.data) throw new Error(`Charge ${charge.id} has no gateway to take it from.`);
  if (gateway.capture) await gateway.capture(charge.data, take, charge.id);
  else await gateway.provider.capturePayment({ data: charge.data, context: { idempotency_key: charge.id } });
  const after = await gateway.readStatus(charge.data);
  if (after.state !== "succeeded") throw new Error(`Charge ${charge.id} is ${after.state} after it was taken.`);
  return after;
}

/** Makes promised money ours, or lets go of what we will not keep. Asked twice, the provider answers the same. */
export const takeMoneyStep = createStep("take-money", async (judged: Judged, { container }) => {
  const { verdict, status, charge } = judged;
  const there: Taken = { received: status.amount, fee: status.fee, surplus: verdict.kind === "settle" ? verdict.surplus : status.amount };
  if (status.state !== "authorized") {
    // Written down before anything follows from it, so that the job that looks after unsettled charges finishes what a killed process began.
    await chargesOf(container).noteArrived(charge.id, status.amount);
    return new StepResponse(there);
  }
  if (verdict.kind === "return") {
    if (!(await releaseAtProvider(charge))) throw new Error(`Charge ${charge.id} was taken while it was to be let go.`);
    return new StepResponse<Taken>({ received: null, fee: null, surplus: 0 });
  }
  if (verdict.kind !== "settle") return new StepResponse(there);
  // Should this process die after the provider has done it, whoever comes next expects exactly this sum.
  await chargesOf(container).updateCharges({ id: charge.id, state: "authorized", owed: verdict.take, amount: verdict.take });
  await chargesOf(container).noteArrived(charge.id, verdict.take);
  const after = await takePromised(judged, verdict.take);
  const wanted = verdict.take;
  return new StepResponse<Taken>({ received: after.amount, fee: after.fee, surplus: Math.max(0, after.amount - wanted) });
});
