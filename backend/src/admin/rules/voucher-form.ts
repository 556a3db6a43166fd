import type { CreateCityVoucher } from "../../contracts/voucher";
import { typedRupiah } from "./format";

/** The form of a new voucher as typed. */
export interface VoucherDraft {
  code: string;
  title: string;
  funder: "city" | "shared";
  share: string;
  kind: "percent" | "fixed";
  amount: string;
  most: string;
  minimum: string;
  category: string;
  shop: string;
  /** YYYY-MM-DD. */
  from: string;
  /** The last day, YYYY-MM-DD. */
  until: string;
  uses: string;
  perShopper: string;
}

export type VoucherErrors = Partial<Record<keyof VoucherDraft, string>>;

const DAY = 24 * 60 * 60_000;
/** A day of Bekasi as an instant: its midnight, or the next. */
const midnight = (day: string, after: 0 | 1) => new Date(Date.parse(`${day}T00:00:00+07:00`) + after * DAY).toISOString();
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What is sent, or one sentence per field that cannot be. Rules about values are the backend's. */
export function voucherOf(
  draft: VoucherDraft,
  words: { number: string; date: string },
): { voucher: CreateCityVoucher } | { errors: VoucherErrors } {
  const errors: VoucherErrors = {};
  const number = (field: keyof VoucherDraft) => {
    const text = draft[field].trim();
    const value = text === "" ? null : typedRupiah(text);
    if (value === undefined) errors[field] = words.number;
    return value ?? null;
  };
  if (!isDay(draft.from)) errors.from = words.date;
  if (!isDay(draft.until)) errors.until = words.date;
  const [amount, most, minimum, share] = [number("amount"), number("most"), number("minimum"), number("share")];
  const [most_uses, most_uses_per_shopper] = [number("uses"), number("perShopper")];
  if (amount === null) errors.amount ??= words.number;
  if (Object.keys(errors).length > 0) return { errors };
  const voucher: CreateCityVoucher = {
    code: draft.code.replace(/[\s-]/g, ""),
    title: draft.title,
    funder: draft.funder,
    city_share_percent: draft.funder === "shared" ? share : null,
    kind: draft.kind,
    amount: amount ?? 0,
    most: draft.kind === "percent" ? most : null,
    minimum: minimum ?? 0,
    category: (draft.category || null) as CreateCityVoucher["category"],
    shop: draft.shop.trim() || null,
    valid_from: midnight(draft.from, 0),
    valid_until: midnight(draft.until, 1),
    most_uses,
    most_uses_per_shopper,
  };
  return { voucher };
}

/** Where the form shows what the backend says about a field. */
const FIELDS: Record<string, keyof VoucherDraft> = {
  city_share_percent: "share",
  valid_from: "from",
  valid_until: "until",
  most_uses: "uses",
  most_uses_per_shopper: "perShopper",
};

export const errorsOf = (fields: readonly { field: string; message: string }[]): VoucherErrors =>
  Object.fromEntries(fields.map(({ field, message }) => [FIELDS[field] ?? field, message]));
