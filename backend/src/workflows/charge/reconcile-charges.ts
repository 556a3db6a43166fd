import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../../http/answer-error";
import { gateways } from "../../payments/gateways";
import { chargesOf } from "./current-charge";
import { settleChargeWorkflow } from "./settle-charge";

const BATCH = 25;
/** Younger ones are still being paid; their provider tells us by itself. */
const UNSETTLED_MINUTES = 10;

/** Asks the providers about everything that is still open after ten minutes, and finishes what a killed process had begun. */
export async function reconcileCharges(container: MedusaContainer): Promise<number> {
  const methods = gateways().flatMap((gateway) => (gateway.settledBy === "provider" ? gateway.method : []));
  const ids = await chargesOf(container).claimUnsettled({ methods, olderThanMinutes: UNSETTLED_MINUTES, limit: BATCH });
  for (const charge_id of ids) {
    try {
      await settleChargeWorkflow(container).run({ input: { charge_id } });
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Charge ${charge_id}: ${causeOf(error)}`);
    }
  }
  return ids.length;
}
