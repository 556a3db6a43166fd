import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { followPaybacks } from "../workflows/charge/follow-paybacks";
import { learnFees } from "../workflows/charge/learn-fees";
import { reconcileCharges } from "../workflows/charge/reconcile-charges";

export default async function reconcileChargesJob(container: MedusaContainer): Promise<void> {
  await reconcileCharges(container);
  await learnFees(container);
  await followPaybacks(container);
}

export const config = { name: "reconcile-charges", schedule: every(60) };
