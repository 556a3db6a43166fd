import type { Refusal } from "./refusal";

/** What became of a refund the shop asked for; typed words come back after a refusal, the key with them. */
export interface RefundAnswer {
  refusal: Refusal;
  key: string;
  amount: string;
  reason: string;
}
