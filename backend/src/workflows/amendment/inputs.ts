import type { LowerLine } from "../../contracts/adjustment";
import type { Actor } from "../../modules/audit/rules/entry";

export interface LowerLineInput {
  vendor_order_id: string;
  wish: Omit<LowerLine, "idempotency_key">;
  /** One key is one adjustment. */
  request_key: string;
  actor: { id: string | null; name: string | null };
}

/** `withdraw` is the shop's, the others are the shopper's. */
export interface AnswerInput {
  adjustment_id: string;
  vendor_order_id: string;
  answer: "agree" | "decline" | "withdraw";
  /** Who of the shop took it back; a shopper's word stands by itself. */
  actor?: Actor;
}
