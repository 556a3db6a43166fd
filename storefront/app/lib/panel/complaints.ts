import type { ComplaintSummary } from "@lapak/backend/contracts/complaint";
import type { Refusal } from "./refusal";

/** An answer that was not taken; what was typed comes back with it. */
export interface ComplaintAnswer {
  refusal: Refusal;
  action: string;
  amount: string;
  note: string;
}

const ASKED: readonly string[] = ["open", "returned"];
/** Whether it is the shop's turn. */
export const isAsked = ({ state }: Pick<ComplaintSummary, "state">): boolean => ASKED.includes(state);
