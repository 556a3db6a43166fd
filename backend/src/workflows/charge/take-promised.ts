import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "../../http/problem";
import { isPrepaid } from "../../modules/order-group/rules/payment-state";
import type { OrderGroupRow } from "../../modules/order-group/service";
import { chargesOf, currentCharge } from "./current-charge";
import { settleChargeWorkflow } from "./settle-charge";

/**
 * Before goods change hands the money that was promised for them is taken: for all standing orders of the purchase at once, because a
 * promise is taken once; the rest of it is let go. A bank that no longer keeps its promise keeps the goods where they are.
 */
export async function takePromised(container: MedusaContainer, group: Pick<OrderGroupRow, "id" | "payment_method">): Promise<void> {
  if (!isPrepaid(group.payment_method)) return;
  const charge = await currentCharge(container, group.id);
  if (charge?.state === "authorized") await settleChargeWorkflow(container).run({ input: { charge_id: charge.id, take: true } });
  // Orders older than charges have none.
  const [paid] = await chargesOf(container).listCharges({ order_group_id: group.id, state: "succeeded" }, { select: ["id"], take: 1 });
  if (!charge || paid) return;
  const message = "Bank pembeli tidak lagi menjamin pembayaran ini. Jangan serahkan barangnya; hubungi pembeli atau batalkan pesanan.";
  throw new Problem("conflict", "promise_ended", message);
}
