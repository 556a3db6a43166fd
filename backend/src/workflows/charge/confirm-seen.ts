import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound, Problem } from "../../http/problem";
import type { ChargeRow } from "../../modules/charge/service";
import { rupiah } from "../../modules/order-group/rules/rupiah";
import { readGroup } from "../order/views";
import { currentCharge } from "./current-charge";
import type { Seen } from "./inputs";
import { openChargeWorkflow } from "./open-charge";
import { settleChargeWorkflow } from "./settle-charge";

interface Confirmation {
  order_group_id: string;
  seen: Seen;
  /** The sum really is another one. */
  differs: boolean;
}

/** The attempt the money was seen for; opened now when an order is older than charges are. */
async function chargeOf(container: MedusaContainer, order_group_id: string): Promise<ChargeRow> {
  const found = await currentCharge(container, order_group_id);
  if (found) return found;
  const group = await readGroup(container, { id: order_group_id });
  if (!group) throw notFound("Pesanan");
  if (group.payment_method === "cash") throw new Problem("conflict", "not_a_transfer", "Pesanan ini dibayar tunai.");
  if (group.payment_state === "cancelled") throw new Problem("conflict", "order_state", "Pesanan ini sudah dibatalkan.");
  await openChargeWorkflow(container).run({ input: { order_group_id } });
  return (await currentCharge(container, order_group_id)) as ChargeRow;
}

/** An officer saw money on the city's account. A sum that does not fit is taken for a slip of the pen unless they say that it really differs. */
export async function confirmSeen(container: MedusaContainer, { order_group_id, seen, differs }: Confirmation): Promise<void> {
  const charge = await chargeOf(container, order_group_id);
  if (charge.state === "succeeded") return;
  if (charge.state === "quarantined" || charge.state === "returned") {
    throw new Problem("conflict", "charge_decided", "Uang untuk pesanan ini sudah dicatat. Lihat daftar uang yang tidak cocok.");
  }
  if (seen.amount !== charge.amount && seen.amount !== charge.owed && !differs) {
    const message = `Jumlah yang masuk harus sama dengan tagihan, ${rupiah(charge.amount)}.`;
    throw new Problem("invalid", "amount", message, [{ field: "amount", message }]);
  }
  await settleChargeWorkflow(container).run({ input: { charge_id: charge.id, seen } });
}
