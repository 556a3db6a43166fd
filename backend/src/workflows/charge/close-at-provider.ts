import type { MedusaContainer } from "@medusajs/framework/types";
import { chargesOf } from "./current-charge";
import { releaseAtProvider } from "./release";
import { settleChargeWorkflow } from "./settle-charge";

/** An attempt ended here. Its provider lets go of it, or, when the money has come meanwhile, it is settled after all. */
export async function closeAtProvider(container: MedusaContainer, chargeId: string): Promise<void> {
  const [charge] = await chargesOf(container).listCharges({ id: chargeId }, { take: 1 });
  if (!charge || charge.state === "succeeded" || charge.state === "returned") return;
  if (await releaseAtProvider(charge)) return;
  await settleChargeWorkflow(container).run({ input: { charge_id: chargeId } });
}
