import type { PrepaidMethod } from "../../contracts/charge";

export interface OpenChargeInput {
  order_group_id: string;
  /** Another way to pay than the group has now. */
  payment_method?: PrepaidMethod;
}

/** Money a person or a bank statement saw, for gateways that have nobody to ask. */
export interface Seen {
  /** Rupiah that arrived. */
  amount: number;
  /** User id of the officer, or `statement:<id>`. */
  by: string;
  note?: string;
}

/** What an officer decided about money that does not fit. */
export interface ChargeDecision {
  kind: "accept" | "give_back";
  by: string;
  note: string;
}

export interface SettleChargeInput {
  charge_id: string;
  seen?: Seen;
  decision?: ChargeDecision;
  /** Goods are about to change hands: what is only promised is taken now. */
  take?: boolean;
}
