import type { ComplaintView } from "@lapak/backend/contracts/complaint";
import { complaints } from "~/i18n/id/complaints";
import { typedRupiah } from "~/lib/typed-rupiah";
import type { ComplaintAnswer } from "./complaints";
import { attempt, type Desk } from "./desk.server";
import { typed } from "./typed";

const WITH_SUM = ["offer", "ask_return"];

/** Sends the shop's answer; null when it was taken, else what was typed and what is wrong with it. */
export async function answerComplaint(desk: Desk, id: string, form: FormData): Promise<ComplaintAnswer | null> {
  const said = { action: typed(form, "intent"), amount: typed(form, "amount"), note: typed(form, "note") };
  const asksSum = WITH_SUM.includes(said.action);
  const amount = asksSum ? typedRupiah(said.amount) : undefined;
  if (amount === null) {
    const message = complaints.vendor.amountInvalid;
    return { ...said, refusal: { message, errors: { amount: message }, status: 400 } };
  }
  const body = { action: said.action, ...(amount === undefined ? {} : { amount }), ...(said.note ? { note: said.note } : {}) };
  const { refusal } = await attempt(
    desk.call<ComplaintView>(`/vendor/complaints/${encodeURIComponent(id)}/answers`, { method: "POST", body }),
  );
  return refusal && { ...said, refusal };
}
