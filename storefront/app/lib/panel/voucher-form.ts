import type { CreateVendorVoucher, VoucherView } from "@lapak/backend/contracts/voucher";
import { type FieldErrors, typed, wholeNumber } from "./typed";

/** The form of a new voucher as typed. */
export interface VoucherDraft {
  code: string;
  title: string;
  kind: "percent" | "fixed";
  amount: string;
  most: string;
  minimum: string;
  category: string;
  /** YYYY-MM-DD. */
  from: string;
  /** The last day, YYYY-MM-DD. */
  until: string;
  most_uses: string;
  most_uses_per_shopper: string;
}

const DAY = 24 * 60 * 60_000;
const jakartaDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" });

/** Two weeks from today. */
export const emptyVoucher = (now: number): VoucherDraft => ({
  ...{ code: "", title: "", kind: "percent", amount: "", most: "", minimum: "", category: "" },
  ...{ from: jakartaDay.format(now), until: jakartaDay.format(now + 13 * DAY), most_uses: "", most_uses_per_shopper: "1" },
});

export function draftOfVoucherForm(form: FormData): VoucherDraft {
  return {
    code: typed(form, "code"),
    title: typed(form, "title"),
    kind: typed(form, "kind") === "fixed" ? "fixed" : "percent",
    amount: typed(form, "amount"),
    most: typed(form, "most"),
    minimum: typed(form, "minimum"),
    category: typed(form, "category"),
    from: typed(form, "valid_from"),
    until: typed(form, "valid_until"),
    most_uses: typed(form, "most_uses"),
    most_uses_per_shopper: typed(form, "most_uses_per_shopper"),
  };
}

export interface VoucherWords {
  number: string;
  amount: string;
  date: string;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of Bekasi as an instant: its midnight, or the one `after` days later. */
function midnight(day: string, after: 0 | 1): string | null {
  const at = ISO_DAY.test(day) ? Date.parse(`${day}T00:00:00+07:00`) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at + after * DAY).toISOString();
}

/** The draft as the backend wants it. Only what cannot be sent at all is refused here; every rule about values is the backend's. */
export function voucherOfDraft(draft: VoucherDraft, words: VoucherWords): { voucher: CreateVendorVoucher; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const number = (field: "amount" | "most" | "minimum" | "most_uses" | "most_uses_per_shopper") => {
    const value = wholeNumber(draft[field].replace(/\s*%$/, ""));
    if (Number.isNaN(value)) errors[field] = words.number;
    return Number.isNaN(value) ? null : value;
  };
  const valid_from = midnight(draft.from, 0);
  const valid_until = midnight(draft.until, 1);
  if (valid_from === null) errors.valid_from = words.date;
  if (valid_until === null) errors.valid_until = words.date;
  const amount = number("amount");
  if (amount === null) errors.amount ??= words.amount;
  const voucher: CreateVendorVoucher = {
    code: draft.code.replace(/[\s-]/g, ""),
    title: draft.title,
    kind: draft.kind,
    amount: amount ?? 0,
    most: draft.kind === "percent" ? number("most") : null,
    minimum: number("minimum") ?? 0,
    category: (draft.category || null) as CreateVendorVoucher["category"],
    valid_from: valid_from ?? "",
    valid_until: valid_until ?? "",
    most_uses: number("most_uses"),
    most_uses_per_shopper: number("most_uses_per_shopper"),
  };
  return { voucher, errors };
}

/** The last day a voucher is good for, as an instant within it. */
export const lastMoment = ({ valid_until }: Pick<VoucherView, "valid_until">) => new Date(Date.parse(valid_until) - 1000).toISOString();
