import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { storefrontLink } from "../../../foundation/links";
import { Problem } from "../../../http/problem";
import type { AuditEntry } from "../../../modules/audit/rules/entry";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type { PayoutModuleService } from "../../../modules/payout/service";
import { kickOutbox } from "../../../outbox/kick";
import { type StripeConnect, stripeConnect } from "../../../providers/payment-stripe/connect";
import { PAYOUT_TERMS } from "../../../reference/payout-terms";
import { recordAudit } from "../../audit/record";
import { vendorRow } from "../../vendor/steps/change-vendor";
import type { ConnectStripeInput } from "../connect-stripe";
import { lettersToOwners } from "../letters-to-owners";

const HOUR = 3_600_000;
const ACCOUNT_PAGE = "/penjual/keuangan/rekening";

interface Wish {
  input: ConnectStripeInput;
  member: { id: string; name: string };
}

async function replace(container: MedusaContainer, { input, member }: Wish, stripe_account_id: string | null): Promise<void> {
  const now = new Date();
  const usable_from = new Date(now.getTime() + PAYOUT_TERMS.accountHoldHours * HOUR);
  const letters = await lettersToOwners(container, input.vendor_id, now, (business_name) => ({
    template: "payout-stripe-changed",
    data: { business_name, connected: stripe_account_id !== null, changed_by: member.name, usable_from: usable_from.toISOString() },
  }));
  const change = { vendor_id: input.vendor_id, stripe_account_id, usable_from, changed_by: member.id };
  await container.resolve<PayoutModuleService>(PAYOUT_MODULE).connectAccount(change, async (sameTransaction) => {
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(letters, sameTransaction);
    const entry: AuditEntry = {
      actor: { type: "member", ...member },
      action: stripe_account_id ? "payout_account.connect" : "payout_account.disconnect",
      subject: { type: "vendor", id: input.vendor_id },
      ...{ vendor_id: input.vendor_id, after: { usable_from } },
    };
    await recordAudit([entry], sameTransaction);
  });
  setImmediate(() => kickOutbox(container));
}

async function connected(container: MedusaContainer, wish: Wish, connect: StripeConnect, current: string | null): Promise<string> {
  if (current) return current;
  const vendor = await vendorRow(wish.input.vendor_id, container);
  const account = await connect.createAccount({ id: vendor.id, name: vendor.business_name });
  await replace(container, wish, account.id);
  return account.id;
}

/** The last step, so there is nothing to undo; an account made at Stripe and not written here is found again by its key. */
export const connectAccountStep = createStep("connect-payout-account", async (wish: Wish, { container }) => {
  const [account] = await container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .listPayoutAccounts({ vendor_id: wish.input.vendor_id }, { take: 1 });
  if (!account) throw new Problem("conflict", "no_account", "Isi dulu rekening bank Anda, lalu hubungkan Stripe.");
  if (wish.input.wish === "disconnect") {
    if (account.stripe_account_id) await replace(container, wish, null);
    return new StepResponse<string | null>(null);
  }
  const connect = stripeConnect();
  if (!connect) throw new Problem("conflict", "no_stripe", "Pencairan lewat Stripe tidak tersedia.");
  const id = await connected(container, wish, connect, account.stripe_account_id);
  const back = storefrontLink(`${ACCOUNT_PAGE}?stripe`);
  return new StepResponse<string | null>(await connect.onboardingLink(id, { refresh: back, done: back }));
});
