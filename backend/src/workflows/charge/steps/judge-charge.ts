import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notFound } from "../../../http/problem";
import { type Judgement, judgeCharge } from "../../../modules/charge/rules/judge";
import { amountDue } from "../../../modules/order-group/rules/payment-state";
import { PROMISE_DAYS } from "../../../payments/hold";
import { DayFull } from "../../order/day-promises";
import { lineIds, listingIds, MEDUSA_ORDER_FIELDS, type MedusaOrder, paymentsOf } from "../../order/medusa-order";
import { retakeReservations, StockShort } from "../../order/stock";
import { type GroupWithOrders, readGroup } from "../../order/views";
import { chargesOf } from "../current-charge";
import type { SettleChargeInput } from "../inputs";
import type { Learned } from "./learn-status";

const DAY = 24 * 3_600_000;

export interface Judged extends Learned {
  verdict: Judgement;
  group: GroupWithOrders;
  /** Shares of the standing orders, when they are to be captured. */
  payment_ids: string[];
  /** Whose stock was promised again. */
  listing_ids: string[];
}

/**
 * Decides what the money means. Late money takes the stock again that its hold had given back; when somebody else has it by now, the
 * money goes back instead.
 */
export const judgeChargeStep = createStep(
  "judge-charge",
  async ({ input, learned }: { input: SettleChargeInput; learned: Learned }, { container }) => {
    const { charge, status } = learned;
    const [group, [other]] = await Promise.all([
      readGroup(container, { id: charge.order_group_id }),
      chargesOf(container).listCharges(
        { order_group_id: charge.order_group_id, state: "succeeded", id: { $ne: charge.id } },
        { select: ["id"], take: 1 },
      ),
    ]);
    if (!group) throw notFound("Pesanan");
    const takenBy = group.paid_at && new Date(group.paid_at).getTime() + PROMISE_DAYS * DAY;
    const verdict = judgeCharge({
      charge,
      status,
      group: { payment_state: group.payment_state, due: amountDue(group.vendor_orders) },
      may_wait: !input.take && (takenBy === null || Date.now() < takenBy),
      paid_by_another: other !== undefined,
      decision: input.decision?.kind,
    });
    const judged: Judged = { ...learned, verdict, group, payment_ids: [], listing_ids: [] };
    if (verdict.kind !== "settle" && verdict.kind !== "reserve") return new StepResponse(judged);

    const standing = group.vendor_orders.filter((order) => order.state !== "cancelled").map((order) => order.order_id);
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: MEDUSA_ORDER_FIELDS, filters: { id: standing } });
    const orders = data as unknown as MedusaOrder[];
    judged.payment_ids = orders.flatMap(paymentsOf);
    if (!verdict.revive) return new StepResponse(judged);
    try {
      await retakeReservations(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), orders.flatMap(lineIds));
      return new StepResponse({ ...judged, listing_ids: orders.flatMap(listingIds) });
    } catch (error) {
      if (!(error instanceof StockShort || error instanceof DayFull)) throw error;
      return new StepResponse({ ...judged, verdict: { kind: "return", reason: "sold_out" } as Judgement });
    }
  },
);
