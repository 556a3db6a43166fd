import { generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { knexOf, type SameTransaction } from "../../../foundation/same-transaction";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { kickOutbox } from "../../../outbox/kick";
import { readVendorMails } from "../../order/read-vendor-mails";
import { endReservations, lowerReservation } from "../../order/stock";
import type { RefundInput } from "../../refund/steps/judge-refund";
import type { LowerLineInput } from "../inputs";
import { lowerOrderLine, lowerPromisedPayment } from "../medusa-line";
import { newsOfAnswer, newsOfLowering } from "../news";
import { amendmentsOf, type JudgedLowering } from "./judge-lowering";

type Actor = LowerLineInput["actor"];

export interface Applying {
  judged: JudgedLowering;
  request_key: string | null;
  actor: Actor;
}

/** The refund that follows, already promised; null when nothing was paid yet. */
export interface AppliedLowering {
  refund: (RefundInput & { vendor_refund_id: string; order_id: string }) | null;
}

/** The row that says what changed, whether it was proposed before or not. */
export function adjustmentRow({ judged, request_key, actor }: Applying, state: "proposed" | "applied", city_off = 0) {
  const { order, before, line, wish } = judged;
  return {
    vendor_order_id: order.id,
    vendor_id: order.vendor_id,
    request_key,
    state,
    line_item_id: before.id,
    title: before.title,
    kind: wish.kind,
    substitute: wish.substitute ?? null,
    old_quantity: before.quantity,
    new_quantity: line.quantity,
    old_unit_price: before.unit_price,
    new_unit_price: line.unit_price,
    amount: line.amount,
    city_off,
    restock: wish.kind === "fewer" && wish.restock === true,
    reason: wish.reason,
    actor_id: actor.id,
    actor_name: actor.name,
  };
}

/** The city's part of a discount that falls before anything was paid; of what was paid, the refund lowers it (ledger). */
function cityOff({ order, line, share }: JudgedLowering): number {
  if (share.captured > 0 || order.discount === 0) return 0;
  const kept = Number((BigInt(order.city_discount) * BigInt(order.discount - line.discount_off)) / BigInt(order.discount));
  return order.city_discount - kept;
}

async function movePieces(sameTransaction: SameTransaction, { before, line, wish }: JudgedLowering): Promise<void> {
  const pieces = before.quantity - line.quantity;
  if (pieces === 0) return;
  // What the shop cannot give to this shopper it cannot sell to another either, unless it says so.
  const ending = wish.restock ? "released" : "handed_over";
  if (line.quantity === 0) await endReservations(knexOf(sameTransaction), [before.id], ending);
  else await lowerReservation(knexOf(sameTransaction), before.id, pieces, ending);
}

/**
 * The line, the order's and the group's sums, stock, the money that is still to come or the promise of what goes back, and what is told of it:
 * one transaction. The refund itself follows; should this process die before it, the job that makes promised refunds does.
 */
export const applyLoweringStep = createStep("apply-lowering", async (applying: Applying, { container }) => {
  const { judged, actor } = applying;
  const { order, before, line, share, known } = judged;
  const amendments = amendmentsOf(container);
  const id = known?.id ?? generateEntityId(undefined, "ladj");
  const city_discount = cityOff(judged);
  const paid = share.captured > 0;
  const mails = known ? ((await readVendorMails(container, [order.vendor_id]))[order.vendor_id] ?? []) : [];
  const news = [...newsOfLowering(judged, id), ...newsOfAnswer(judged, mails, true)];
  let vendor_refund_id: string | null = null;
  await amendments.inTransaction(async (sameTransaction) => {
    const trx = knexOf(sameTransaction);
    await lowerOrderLine(trx, { order_id: order.order_id, line_item_id: before.id, line });
    if (!paid && line.amount > 0) await lowerPromisedPayment(trx, order.order_id, line.amount);
    await movePieces(sameTransaction, judged);
    const off = { items: line.items_off, discount: line.discount_off, city_discount, total: line.amount };
    await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).lowerTotals(order.id, off, sameTransaction);
    const row = adjustmentRow(applying, "applied", city_discount);
    if (known) {
      const { request_key: _, actor_id: __, actor_name: ___, ...changes } = row;
      await amendments.updateLineAdjustments({ id, ...changes, answered_at: new Date() }, sameTransaction);
    } else await amendments.createLineAdjustments({ id, ...row }, sameTransaction);
    if (paid && line.amount > 0) {
      vendor_refund_id = generateEntityId(undefined, "vref");
      const who = { actor_id: actor.id, actor_name: actor.name };
      await amendments.createVendorRefunds(
        { id: vendor_refund_id, ...refundOf(judged, id), vendor_id: order.vendor_id, ...who },
        sameTransaction,
      );
    }
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(news, sameTransaction);
  });
  setImmediate(() => kickOutbox(container));
  const refund = vendor_refund_id && { ...refundOf(judged, id), actor, vendor_refund_id, order_id: order.order_id };
  return new StepResponse<AppliedLowering>({ refund: refund || null });
});

const refundOf = ({ order, before, line, wish }: JudgedLowering, id: string) => ({
  vendor_order_id: order.id,
  amount: line.amount,
  reason: `${before.title}: ${wish.reason}`,
  request_key: `adjustment:${id}`,
  origin: "adjustment" as const,
});
