import type { PaymentState } from "../../contracts/primitives";
import { pageIn } from "./queue-filters";

export interface PaymentFilters {
  payment_state?: PaymentState;
  q?: string;
  page: number;
}

export const PAYMENT_STATES = [
  "awaiting_confirmation",
  "awaiting_payment",
  "due",
  "paid",
  "expired",
  "cancelled",
] as const satisfies readonly PaymentState[];
const ALL = "semua";
const WORD: Record<PaymentState, string> = {
  awaiting_confirmation: "menunggu",
  awaiting_payment: "dibayar",
  due: "belum",
  paid: "lunas",
  expired: "lewat",
  cancelled: "batal",
};

/** Without a word about payment, the list is what waits for an officer. */
export function readPaymentFilters(search: URLSearchParams): PaymentFilters {
  const word = search.get("bayar");
  return {
    payment_state: word === ALL ? undefined : (PAYMENT_STATES.find((state) => WORD[state] === word) ?? "awaiting_confirmation"),
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
