import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound, Problem } from "../../http/problem";
import { AMENDMENT_MODULE } from "../../modules/amendment";
import type { AmendmentModuleService } from "../../modules/amendment/service";
import { readVendorOrder } from "../order/views";

/** The shop's word that it handed the cash back; the first time counts. Answers the vendor order's id. */
export async function noteCashReturned(
  container: MedusaContainer,
  { vendor_refund_id, vendor_id }: { vendor_refund_id: string; vendor_id: string },
): Promise<string> {
  const amendments = container.resolve<AmendmentModuleService>(AMENDMENT_MODULE);
  const [refund] = await amendments.listVendorRefunds({ id: vendor_refund_id, vendor_id }, { take: 1 });
  const order = refund && (await readVendorOrder(container, refund.vendor_order_id));
  if (!refund || !order) throw notFound("Pengembalian");
  if (order.order_group.payment_method !== "cash") {
    throw new Problem("conflict", "not_cash", "Pesanan ini tidak dibayar tunai; uangnya kembali dengan sendirinya.");
  }
  if (!refund.cash_returned_at) await amendments.updateVendorRefunds({ id: refund.id, cash_returned_at: new Date() });
  return order.id;
}
