import type { IPaymentProvider } from "@medusajs/framework/types";
import type { PrepaidMethod } from "../contracts/charge";

/** What a provider says of a charge, in our words and units. */
export interface ChargeStatus {
  /** `authorized`: the money is held for us and still has to be captured. */
  state: "pending" | "authorized" | "succeeded" | "failed" | "cancelled";
  /** Rupiah that arrived (or is held). */
  amount: number;
  /** Lower case. */
  currency: string;
  /** The charge id the provider has on record; null when it keeps none. */
  reference: string | null;
  /** Whole rupiah the provider keeps; null when it does not say (yet). */
  fee: number | null;
  reason?: string;
}

/** What a provider says of money it was told to give back. */
export interface RefundStatus {
  state: "pending" | "succeeded" | "failed";
  /** The id of the payback it was asked for; null when it was not asked for here. */
  key: string | null;
}

/**
 * A way to get a group's money before the goods. `provider` is Medusa's own interface, so a gateway published for Medusa drops in;
 * the two functions say what Medusa's does not. All amounts are whole rupiah; a provider that counts otherwise converts inside.
 */
export interface Gateway {
  method: PrepaidMethod;
  /** `pp_<identifier>_<id>`. */
  providerId: string;
  /** Where its money arrives, an account of the ledger. */
  ledgerAccount: string;
  /** Who knows that money came: the provider, or only a person or a line of a bank statement. */
  settledBy: "provider" | "officer";
  holdMinutes: number;
  /**
   * `initiatePayment({ amount, currency_code: "idr", data: { charge_id, order_group, number }, context: { idempotency_key: charge id } })`
   * answers `{ id: what the provider calls it, data }`. Every call may be repeated with the same key: `refundPayment`'s is the payback's id.
   */
  provider: IPaymentProvider;
  /** Rupiah to ask for instead of what is owed, unlike all that are `taken`; undefined when there is none left. */
  askedAmount?(owed: number, taken: readonly number[]): number | undefined;
  /** Asks the provider now. Officers' gateways have nobody to ask and answer `pending`. */
  readStatus(data: Record<string, unknown>): Promise<ChargeStatus>;
  /** Asks the provider about a refund by the provider's own name for it. */
  readRefund?(reference: string): Promise<RefundStatus>;
  /** Takes `amount` of what is promised and lets the rest go; without it all is taken and what is too much goes back. May be repeated. */
  capture?(data: Record<string, unknown>, amount: number, key: string): Promise<unknown>;
  /** What the browser may see. */
  clientData(data: Record<string, unknown>): Record<string, unknown>;
}
