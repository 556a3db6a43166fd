import type { MedusaContainer } from "@medusajs/framework/types";
import { learnFees } from "../workflows/charge/learn-fees";
import { reconcileCharges } from "../workflows/charge/reconcile-charges";

export default async function reconcileChargesJob(container: MedusaContainer): Promise<void> {
  await reconcileCharges(container);
  await learnFees(container);
}

export const config = { name: "reconcile-charges", schedule: { interval: 60_000 } };
