import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutAccountView } from "../../contracts/payout";
import { PAYOUT_MODULE } from "../../modules/payout";
import type { PayoutModuleService } from "../../modules/payout/service";
import { bankName } from "../../reference/banks";

/** The account money goes to now, with hints in the place of number and holder. */
export async function readAccount(container: MedusaContainer, vendorId: string): Promise<PayoutAccountView | null> {
  const [account] = await container.resolve<PayoutModuleService>(PAYOUT_MODULE).listPayoutAccounts({ vendor_id: vendorId }, { take: 1 });
  if (!account) return null;
  return {
    bank_code: account.bank_code,
    bank: bankName(account.bank_code),
    number_hint: account.number_hint,
    holder_hint: account.holder_hint,
    stripe: account.stripe_account_id !== null,
    changed_at: account.created_at.toISOString(),
    usable_from: account.usable_from.toISOString(),
    refused_reason: account.refused_reason,
  };
}
