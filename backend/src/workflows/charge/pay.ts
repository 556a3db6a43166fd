import type { MedusaContainer } from "@medusajs/framework/types";
import type { PrepaidMethod } from "../../contracts/charge";
import { isProblem } from "../../http/problem";
import { chargesOf, currentCharge } from "./current-charge";
import { openChargeWorkflow } from "./open-charge";
import { settleChargeWorkflow } from "./settle-charge";

/** Opens the group's charge, or finds that its money has come meanwhile and settles it. */
export async function askForMoney(container: MedusaContainer, order_group_id: string, payment_method?: PrepaidMethod): Promise<void> {
  try {
    await openChargeWorkflow(container).run({ input: { order_group_id, payment_method } });
  } catch (error) {
    if (!isProblem(error) || error.code !== "payment_in_progress") throw error;
    await syncCharge(container, order_group_id);
    const [paid] = await chargesOf(container).listCharges({ order_group_id, state: "succeeded" }, { select: ["id"], take: 1 });
    if (!paid) throw error;
  }
}

/** Asks the provider about the group's money now. */
export async function syncCharge(container: MedusaContainer, order_group_id: string): Promise<void> {
  const charge = await currentCharge(container, order_group_id);
  if (charge) await settleChargeWorkflow(container).run({ input: { charge_id: charge.id } });
}
