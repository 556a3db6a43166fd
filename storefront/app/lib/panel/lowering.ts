import type { AdjustmentKind } from "@lapak/backend/contracts/adjustment";
import type { Refusal } from "./refusal";

/** What became of a line the shop wanted to lower; typed words come back after a refusal, the key with them. */
export interface LoweringAnswer {
  refusal: Refusal;
  key: string;
  line: string;
  kind: AdjustmentKind;
  quantity: string;
  price: string;
  substitute: string;
  restock: boolean;
  reason: string;
}
