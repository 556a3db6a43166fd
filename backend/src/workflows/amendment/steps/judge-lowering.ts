import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../../http/problem";
import { AMENDMENT_MODULE } from "../../../modules/amendment";
import { judgeLowering, type Lowered, type Wish } from "../../../modules/amendment/rules/lowering";
import type { AmendmentModuleService, LineAdjustmentRow } from "../../../modules/amendment/service";
import { lineOf } from "../../order/line-key";
import { type OrderWithGroup, readVendorOrder } from "../../order/views";
import { readShare, type Share } from "../../refund/shares";
import type { AnswerInput, LowerLineInput } from "../inputs";
import { type OrderLine, readOrderLines } from "../medusa-line";

/** A lowering that was judged under the group's lock. */
export interface JudgedLowering {
  /** What follows: it takes effect, it waits for the shopper, it is answered with no, or there is nothing left to do. */
  outcome: "apply" | "propose" | "close" | "nothing";
  order: OrderWithGroup;
  before: OrderLine;
  line: Lowered;
  wish: Wish & { restock?: boolean; reason: string };
  share: Share;
  /** The proposal this answers. */
  known: LineAdjustmentRow | null;
}

export const amendmentsOf = (container: MedusaContainer) => container.resolve<AmendmentModuleService>(AMENDMENT_MODULE);

interface Asked {
  vendor_order_id: string;
  line_item_id: string;
  wish: JudgedLowering["wish"];
}

async function judge(container: MedusaContainer, { vendor_order_id, line_item_id, wish }: Asked) {
  const order = await readVendorOrder(container, vendor_order_id);
  if (!order) throw notFound("Pesanan");
  const [lines, share] = await Promise.all([
    readOrderLines(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), order.order_id),
    readShare(container, order.order_id),
  ]);
  const before = lines.find((line) => line.id === line_item_id);
  if (!before) throw notFound("Barang");
  const other_pieces = lines.reduce((sum, line) => (line.id === line_item_id ? sum : sum + line.quantity), 0);
  const { state, order_group } = order;
  const around = { state, payment_state: order_group.payment_state, other_pieces, money: share };
  const verdict = judgeLowering(before, wish, around);
  if (verdict.kind === "refused") {
    const { code, message, field } = verdict;
    throw field ? new Problem("invalid", code, message, [{ field, message }]) : new Problem("conflict", code, message);
  }
  return { order, before, line: verdict.line, wish, share };
}

/** What the shop says of a line. */
export const judgeLoweringStep = createStep("judge-lowering", async (input: LowerLineInput, { container }) => {
  const { vendor_order_id, request_key } = input;
  const { line: key, ...wish } = input.wish;
  const [known] = (await amendmentsOf(container).listLineAdjustments({ request_key }, { take: 1 })) as LineAdjustmentRow[];
  if (known) return new StepResponse({ outcome: "nothing", known } as JudgedLowering);
  const judged = await judge(container, { vendor_order_id, line_item_id: lineOf(key), wish });
  const outcome = wish.kind === "substitute" ? "propose" : "apply";
  return new StepResponse<JudgedLowering>({ ...judged, outcome, known: null });
});

const OUTCOME_STATE = { agree: "applied", decline: "declined", withdraw: "withdrawn" } as const;

/** What became of a proposal. A yes is judged again: the order or the line may have changed since. */
export const judgeAnswerStep = createStep("judge-substitute-answer", async (input: AnswerInput, { container }) => {
  const { adjustment_id: id, vendor_order_id, answer } = input;
  const [known] = (await amendmentsOf(container).listLineAdjustments({ id, vendor_order_id }, { take: 1 })) as LineAdjustmentRow[];
  if (!known) throw notFound("Usulan");
  if (known.state === OUTCOME_STATE[answer]) return new StepResponse({ outcome: "nothing", known } as JudgedLowering);
  if (known.state !== "proposed") throw new Problem("conflict", "answered", "Usulan ini sudah dijawab atau ditarik. Muat ulang halaman.");
  const { line_item_id, kind, new_unit_price: unit_price, substitute, reason } = known;
  const wish = { kind, unit_price, substitute: substitute ?? undefined, reason };
  if (answer === "agree") {
    const judged = await judge(container, { vendor_order_id, line_item_id, wish });
    return new StepResponse<JudgedLowering>({ ...judged, outcome: "apply", known });
  }
  const order = await readVendorOrder(container, vendor_order_id);
  return new StepResponse({ outcome: "close", known, order, wish } as JudgedLowering);
});
