import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutAccountPage, PayoutAccountView } from "../../contracts/payout";
import type { MemberRole } from "../../contracts/vendor";
import { PAYOUT_MODULE } from "../../modules/payout";
import type { PayoutModuleService } from "../../modules/payout/service";
import { stripeConnect } from "../../providers/payment-stripe/connect";
import { BANKS, bankName } from "../../reference/banks";
import { PAYOUT_TERMS } from "../../reference/payout-terms";

/** The account money goes to now, with hints in the place of number and holder. */
export async function readAccount(container: MedusaContainer, vendorId: string): Promise<PayoutAccountView | null> {
  const [account] = await container.resolve<PayoutModuleService>(PAYOUT_MODULE).listPayoutAccounts({ vendor_id: vendorId }, { take: 1 });
  if (!account) return null;
  return {
    bank_code: account.bank_code,
    bank: bankName(account.bank_code),
    number_hint: account.number_hint,
    holder_hint: account.holder_hint,
    stripe: account.stripe_account_id === null ? "none" : account.stripe_ready ? "ready" : "unfinished",
    changed_at: account.created_at.toISOString(),
    usable_from: account.usable_from.toISOString(),
    refused_reason: account.refused_reason,
  };
}

const banks = BANKS.map(({ code, name }) => ({ code, name }));

export async function accountPage(container: MedusaContainer, vendorId: string, role: MemberRole): Promise<PayoutAccountPage> {
  return {
    account: await readAccount(container, vendorId),
    banks,
    can_change: role === "owner",
    offers_stripe: stripeConnect() !== undefined,
    hold_hours: PAYOUT_TERMS.accountHoldHours,
  };
}
