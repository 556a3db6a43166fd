import type { MedusaContainer } from "@medusajs/framework/types";
import { inModule } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { AMENDMENT_MODULE } from "../../modules/amendment";
import type { AmendmentModuleService } from "../../modules/amendment/service";
import { memberActor } from "../audit/actors";
import { audited } from "../audit/record";
import { readVendorOrder } from "../order/views";

/** The shop's word that it handed the cash back; the first time counts. Answers the vendor order's id. */
export async function noteCashReturned(
  container: MedusaContainer,
  { vendor_refund_id, vendor_id, member_id }: { vendor_refund_id: string; vendor_id: string; member_id: string },
): Promise<string> {
  const amendments = container.resolve<AmendmentModuleService>(AMENDMENT_MODULE);
  const [refund] = await amendments.listVendorRefunds({ id: vendor_refund_id, vendor_id }, { take: 1 });
  const order = refund && (await readVendorOrder(container, refund.vendor_order_id));
  if (!refund || !order) throw notFound("Pengembalian");
  if (order.order_group.payment_method !== "cash") {
    throw new Problem("conflict", "not_cash", "Pesanan ini tidak dibayar tunai; uangnya kembali dengan sendirinya.");
  }
  if (refund.cash_returned_at) return order.id;
  const actor = await memberActor(container, member_id);
  await audited(
    container,
    (joined) =>
      inModule(amendments, joined, (here) => amendments.updateVendorRefunds({ id: refund.id, cash_returned_at: new Date() }, here)),
    () => [
      {
        ...{ actor, action: "order.cash_returned", vendor_id },
        subject: { type: "vendor_order", id: order.id },
        after: { number: order.number, amount: refund.amount },
      },
    ],
  );
  return order.id;
}
