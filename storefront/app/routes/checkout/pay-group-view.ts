import type { OrderGroupView } from "@lapak/backend/contracts/orders";

/** Where the shopper stands with the money of an order. */
export type PayStage = "pay" | "proof_sent" | "quarantined" | "expired" | "elsewhere";

type Payable = Pick<OrderGroupView, "payment_state" | "hold_expires_at" | "charge">;

/**
 * What the pay page is about now. A hold that has run out is over for the shopper at once, also in the seconds until the job that gives its
 * stock back comes by.
 */
export function payStage({ payment_state, hold_expires_at, charge }: Payable, now: number): PayStage {
  if (charge?.state === "quarantined" && payment_state !== "paid" && payment_state !== "cancelled") return "quarantined";
  if (payment_state === "expired") return "expired";
  if (payment_state !== "awaiting_payment" && payment_state !== "awaiting_confirmation") return "elsewhere";
  if (hold_expires_at !== null && Date.parse(hold_expires_at) <= now) return "expired";
  return payment_state === "awaiting_confirmation" ? "proof_sent" : "pay";
}

/** The status page leads here while there is something to do or to be told about the money. */
export const leadsToPayPage = (group: Payable, now: number) => payStage(group, now) !== "elsewhere";

/** The code that makes a transfer's sum its own; 0 for every other way. */
export const uniqueCode = ({ charge }: Pick<OrderGroupView, "charge">, owed: number) =>
  charge?.method === "bank_transfer" ? Math.max(0, charge.amount - owed) : 0;

/** Rupiah of the orders that still stand. */
export const owedFor = ({ orders }: Pick<OrderGroupView, "orders">) =>
  orders.reduce((sum, order) => (order.state === "cancelled" ? sum : sum + order.total), 0);

const text = (value: unknown) => (typeof value === "string" ? value : null);

/** What the browser may know of a charge, by the way of paying. */
export function transferAccount(client: Record<string, unknown>) {
  const [bank, number, holder] = [text(client.bank), text(client.account_number), text(client.account_name)];
  return bank && number && holder ? { bank, number, holder } : null;
}
export function qrisCode(client: Record<string, unknown>) {
  const [code, merchant, city] = [text(client.code), text(client.merchant), text(client.city)];
  return code && merchant && city ? { code, merchant, city } : null;
}
