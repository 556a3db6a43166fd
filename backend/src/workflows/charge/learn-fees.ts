import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../../http/answer-error";
import { gatewayFor, gateways } from "../../payments/gateways";
import { ledgerOf } from "../ledger/record";
import { chargesOf } from "./current-charge";
import { chargeJournals } from "./journals";

const BATCH = 25;

async function learnFee(container: MedusaContainer, chargeId: string): Promise<void> {
  const charges = chargesOf(container);
  const charge = await charges.retrieveCharge(chargeId);
  if (!charge.data) return;
  const fee = (await gatewayFor(charge.method)?.readStatus(charge.data))?.fee ?? null;
  if (fee === null) return;
  const journals = chargeJournals({ ...charge, fee, surplus: 0 }).filter(({ kind }) => kind === "charge-fee");
  await charges.inTransaction(async (sameTransaction) => {
    await charges.noteFee(charge.id, fee, sameTransaction);
    await ledgerOf(container).post(journals, sameTransaction);
  });
}

/** Some providers say only later what they kept of a payment. It is the city's cost, and clearing accounts come out right only with it. */
export async function learnFees(container: MedusaContainer): Promise<void> {
  const methods = gateways().flatMap((gateway) => (gateway.settledBy === "provider" ? gateway.method : []));
  for (const id of await chargesOf(container).claimFeeless(methods, BATCH)) {
    try {
      await learnFee(container, id);
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Fee of ${id}: ${causeOf(error)}`);
    }
  }
}
