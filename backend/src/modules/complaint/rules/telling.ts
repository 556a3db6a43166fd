import type { ComplaintActor, ComplaintState } from "../../../contracts/complaint";

export type ComplaintReader = "shopper" | "vendor" | "officer";

/** Who must hear of a step: everybody it concerns but the one who took it. */
export function readersOf(by: ComplaintActor, to: ComplaintState): ComplaintReader[] {
  const sides = (["shopper", "vendor"] as const).filter((side) => side !== by);
  return to === "escalated" ? [...sides, "officer"] : [...sides];
}

/** What a letter about the step is called; a deadline's by whose time was over. */
export const eventOf = (action: string, from: ComplaintState, to: ComplaintState): string =>
  action === "expire" ? `expire_${from}` : `${action}_${to}`;
