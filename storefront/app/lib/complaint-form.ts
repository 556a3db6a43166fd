import { complaints } from "~/i18n/id/complaints";
import type { FieldProblem } from "./backend.server";
import { type Typed, typedOf } from "./form";
import { typedRupiah } from "./typed-rupiah";

/** Reading the form a shopper complains with. Nothing here knows a screen or a server. */

const ITEM = "item.";
export const itemField = (line: string): string => `${ITEM}${line}`;

export type ComplaintReading = { ok: true; form: FormData; typed: Typed } | { ok: false; typed: Typed; problems: FieldProblem[] };

const isPhoto = (value: FormDataEntryValue): value is File => typeof value !== "string" && value.size > 0;

/** Lines with a number beside them; what is no number goes on as it is, and the backend says so. */
function itemsOf(typed: Typed): { line: string; quantity: number }[] {
  return Object.entries(typed)
    .filter(([name, value]) => name.startsWith(ITEM) && value.trim() !== "" && value.trim() !== "0")
    .map(([name, value]) => ({ line: name.slice(ITEM.length), quantity: Number(value) }));
}

/** The form as the backend takes it: numbers for what people write as `15.000`, photos under one name, nothing that was left empty. */
export function readComplaintForm(sent: FormData): ComplaintReading {
  const typed = typedOf(sent);
  const form = new FormData();
  for (const name of ["kind", "text", "wanted"]) if (typed[name]) form.append(name, typed[name]);
  form.append("items", JSON.stringify(itemsOf(typed)));
  const wantsMoney = typed.wanted === "refund";
  const amount = wantsMoney && typed.amount ? typedRupiah(typed.amount) : undefined;
  if (amount === null) return { ok: false, typed, problems: [{ field: "amount", message: complaints.shopper.amountInvalid }] };
  if (amount !== undefined) form.append("amount", String(amount));
  for (const photo of sent.getAll("photos").filter(isPhoto)) form.append("photos", photo, "foto");
  return { ok: true, form, typed };
}
