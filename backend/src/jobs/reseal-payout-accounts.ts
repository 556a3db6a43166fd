import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_MODULE } from "../modules/payout";
import type { PayoutModuleService } from "../modules/payout/service";

const BATCH = 500;

/** After `DATA_KEY` was changed, seals anew what the old key closed; once nothing is left, the old one can be thrown away. */
export default async function resealPayoutAccounts(container: MedusaContainer): Promise<void> {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  while ((await payouts.resealAccounts(BATCH)) === BATCH);
  while ((await payouts.resealPayouts(BATCH)) === BATCH);
}

export const config = { name: "reseal-payout-accounts", schedule: "23 * * * *" };
