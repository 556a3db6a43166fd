import type { AdjustmentKind, LowerLine } from "@lapak/backend/contracts/adjustment";
import { afterOrder } from "~/i18n/id/after-order";
import { typedRupiah } from "~/lib/typed-rupiah";
import { attempt, type Desk } from "./desk.server";
import type { LoweringAnswer } from "./lowering";
import { ticked, typed } from "./typed";

const kindIn = (form: FormData): AdjustmentKind => {
  const kind = typed(form, "kind");
  return kind === "weight" || kind === "substitute" ? kind : "fewer";
};

type Said = Omit<LoweringAnswer, "refusal">;

function refused(said: Said, field: string, message: string): LoweringAnswer {
  return { ...said, refusal: { message, errors: { [field]: message }, status: 400 } };
}

/** Only what belongs to the kind of change: fields of the others may still hold what was typed before. */
function bodyOf(said: Said): LowerLine | LoweringAnswer {
  const { line, kind, reason, key: idempotency_key } = said;
  const every = { line, kind, reason, idempotency_key };
  if (kind === "fewer") {
    if (!/^\d{1,3}$/.test(said.quantity)) return refused(said, "quantity", afterOrder.lowering.quantityInvalid);
    return { ...every, quantity: Number(said.quantity), restock: said.restock };
  }
  const unit_price = typedRupiah(said.price);
  if (unit_price === null) return refused(said, "unit_price", afterOrder.vendor.amountInvalid);
  return { ...every, unit_price, ...(kind === "substitute" ? { substitute: said.substitute } : {}) };
}

/** Lowers a line of an order, or proposes something else for it; null when it went through. */
export async function lowerLine(desk: Desk, orderId: string, form: FormData): Promise<LoweringAnswer | null> {
  const said: Said = {
    ...{ key: typed(form, "key"), line: typed(form, "line"), kind: kindIn(form), quantity: typed(form, "quantity") },
    ...{ price: typed(form, "unit_price"), substitute: typed(form, "substitute"), restock: ticked(form, "restock") },
    reason: typed(form, "lower_reason"),
  };
  const body = bodyOf(said);
  if ("refusal" in body) return body;
  const { refusal } = await attempt(desk.call(`/vendor/orders/${encodeURIComponent(orderId)}/adjustments`, { method: "POST", body }));
  return refusal && { ...said, refusal };
}

/** Takes a proposal back that the shopper has not answered. */
export const withdrawProposal = (desk: Desk, form: FormData) =>
  attempt(desk.call(`/vendor/adjustments/${encodeURIComponent(typed(form, "adjustment"))}/withdraw`, { method: "POST", body: {} }));
