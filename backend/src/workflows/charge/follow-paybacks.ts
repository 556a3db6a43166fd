import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../../http/answer-error";
import { learnOfRefund } from "./bounce-payback";
import { chargesOf } from "./current-charge";

const BATCH = 25;

/** Asks the providers what became of money they were to give back: the event that it came back may never have reached us. */
export async function followPaybacks(container: MedusaContainer): Promise<number> {
  const sent = await chargesOf(container).claimSent(BATCH);
  for (const { id, provider_id, provider_ref } of sent) {
    try {
      await learnOfRefund(container, provider_id, provider_ref);
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Payback ${id}: ${causeOf(error)}`);
    }
  }
  return sent.length;
}
