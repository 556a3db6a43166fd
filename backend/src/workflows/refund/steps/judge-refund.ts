import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../../http/problem";
import { AMENDMENT_MODULE } from "../../../modules/amendment";
import { judgeRefund } from "../../../modules/amendment/rules/refunding";
import type { AmendmentModuleService, VendorRefundRow } from "../../../modules/amendment/service";
import { readVendorOrder } from "../../order/views";
import { readShare } from "../shares";

export interface RefundInput {
  vendor_order_id: string;
  /** Rupiah. */
  amount: number;
  /** What the shopper reads. */
  reason: string;
  /** One key is one refund. */
  request_key: string;
  origin: VendorRefundRow["origin"];
  actor: { id: string | null; name: string | null };
}

export interface JudgedRefund {
  /** False when this request was carried out before. */
  proceed: boolean;
  order_id: string;
  vendor_id: string;
  /** The record an earlier try left behind. */
  known_id: string | null;
}

function assertSame(known: VendorRefundRow, { vendor_order_id, amount }: RefundInput): void {
  if (known.vendor_order_id === vendor_order_id && known.amount === amount) return;
  throw new Problem(
    "conflict",
    "idempotency_conflict",
    "Pengembalian lain sudah dibuat dari halaman ini. Muat ulang halaman lalu coba lagi.",
  );
}

/** Reads the share under the group's lock and decides whether this much of it may go back. */
export const judgeRefundStep = createStep("judge-refund", async (input: RefundInput, { container }) => {
  const order = await readVendorOrder(container, input.vendor_order_id);
  if (!order) throw notFound("Pesanan");
  const amendments = container.resolve<AmendmentModuleService>(AMENDMENT_MODULE);
  const [known] = (await amendments.listVendorRefunds({ request_key: input.request_key }, { take: 1 })) as VendorRefundRow[];
  const judged: JudgedRefund = {
    proceed: true,
    order_id: order.order_id,
    vendor_id: order.vendor_id,
    known_id: known?.id ?? null,
  };
  if (known) {
    assertSame(known, input);
    return new StepResponse({ ...judged, proceed: known.refund_id === null });
  }
  const verdict = judgeRefund(await readShare(container, order.order_id), input.amount);
  if (verdict.kind === "allowed") return new StepResponse(judged);
  if (verdict.code !== "amount") throw new Problem("conflict", verdict.code, verdict.message);
  throw new Problem("invalid", verdict.code, verdict.message, [{ field: "amount", message: verdict.message }]);
});
