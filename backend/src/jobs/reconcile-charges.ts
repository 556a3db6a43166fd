import type { MedusaContainer } from "@medusajs/framework/types";
import { reconcileCharges } from "../workflows/charge/reconcile-charges";

export default async function reconcileChargesJob(container: MedusaContainer): Promise<void> {
  await reconcileCharges(container);
}

export const config = { name: "reconcile-charges", schedule: { interval: 60_000 } };
