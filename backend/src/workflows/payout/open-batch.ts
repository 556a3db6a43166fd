import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_MODULE } from "../../modules/payout";
import { jakartaDay } from "../../modules/payout/rules/schedule";
import type { PayoutModuleService } from "../../modules/payout/service";
import type { RunPayoutsInput } from "./run-payouts";

/** The batch of a run, new or known. */
export async function openBatch(container: MedusaContainer, run: RunPayoutsInput): Promise<{ batch_id: string }> {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  return { batch_id: await payouts.openBatch({ ...run, day: jakartaDay(new Date()) }) };
}
