import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../modules/payout";
import type { PayoutModuleService } from "../../modules/payout/service";
import { stripeConnect } from "../../providers/payment-stripe/connect";
import { confirmPasswordStep } from "./steps/confirm-password";
import { connectAccountStep } from "./steps/connect-account";

export interface ConnectStripeInput {
  vendor_id: string;
  member_id: string;
  password: string;
  /** `connect` answers where Stripe asks who they are; it may be asked again until Stripe has heard everything. */
  wish: "connect" | "disconnect";
}

/** An owner lets payouts go to an account at Stripe, or to the bank again. Like a change of the bank account: password, letters, a day's wait. */
export const connectStripeWorkflow = createWorkflow("connect-stripe", (input: ConnectStripeInput) => {
  const member = confirmPasswordStep(input);
  return new WorkflowResponse(connectAccountStep({ input, member }));
});

/** Asks Stripe whether this account can receive, and keeps the answer for the next run. */
export async function learnOfAccount(container: MedusaContainer, stripeAccountId: string): Promise<void> {
  const account = await stripeConnect()?.account(stripeAccountId);
  if (account) await container.resolve<PayoutModuleService>(PAYOUT_MODULE).markStripe(account.id, account.transfers);
}

/** The owner is back from Stripe. */
export async function refreshConnection(container: MedusaContainer, vendorId: string): Promise<void> {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [account] = await payouts.listPayoutAccounts({ vendor_id: vendorId }, { take: 1 });
  if (account?.stripe_account_id) await learnOfAccount(container, account.stripe_account_id);
}

/**
 * News of a transfer. What we send and take back we know; what somebody reversed at Stripe's own site moved a vendor's money without a
 * journal, so it throws and a person must look.
 */
export async function learnOfTransfer(container: MedusaContainer, transferId: string): Promise<void> {
  const transfer = await stripeConnect()?.transferOf(transferId);
  if (!transfer) return;
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [payout] = transfer.reference ? await payouts.listPayouts({ id: transfer.reference }, { take: 1 }) : [];
  if (!payout) throw new Error(`Transfer ${transferId} belongs to no payout: it was made at Stripe.`);
  const taken = await payouts.takenBackFrom(payout.id);
  if (transfer.reversed > taken)
    throw new Error(`Transfer ${transferId} of ${payout.number} was reversed at Stripe by more than is known here.`);
}
