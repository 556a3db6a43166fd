import type { PaymentState } from "../../contracts/primitives";
import { pageIn } from "./queue-filters";

/** `awaited`: transfers and QRIS that wait for an officer's look, with a proof or without. */
export type PaymentFilter = PaymentState | "awaited";

export interface PaymentFilters {
  payment_state?: PaymentFilter;
  q?: string;
  page: number;
}

const ALL = "semua";
const WORD: Record<PaymentFilter, string> = {
  awaited: "menunggu",
  awaiting_confirmation: "bukti",
  awaiting_payment: "dibayar",
  due: "belum",
  paid: "lunas",
  expired: "lewat",
  cancelled: "batal",
};
export const PAYMENT_FILTERS = Object.keys(WORD) as PaymentFilter[];

/** Without a word about payment, the list is what waits for an officer. */
export function readPaymentFilters(search: URLSearchParams): PaymentFilters {
  const word = search.get("bayar");
  return {
    payment_state: word === ALL ? undefined : (PAYMENT_FILTERS.find((state) => WORD[state] === word) ?? "awaited"),
    q: search.get("q")?.trim() || undefined,
    page: pageIn(search),
  };
}

export function writePaymentFilters({ payment_state, q, page }: PaymentFilters): URLSearchParams {
  const search = new URLSearchParams({ bayar: payment_state ? WORD[payment_state] : ALL });
  if (q) search.set("q", q);
  if (page > 1) search.set("page", String(page));
  return search;
}
