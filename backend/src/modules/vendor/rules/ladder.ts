import type { VendorState } from "../../../contracts/primitives";

/** What of a business decides where it stands. Counts are of products that are not drafts, or of all while there are only drafts. */
export interface LadderFacts {
  state: VendorState;
  products: number;
  /** May not be sold as far as permits go. */
  withheld: number;
  /** Of those, how many wait for an officer. */
  withheld_waiting: number;
  /** Neither certified nor said not to be halal. */
  halal_open: number;
  /** Of those, how many have a certificate that an officer looks at. */
  halal_waiting: number;
  /** Without a photo, ingredients or net content. */
  incomplete: number;
  /** Something was handed over at some time. */
  sold: boolean;
}

export const LADDER_STEPS = ["registered", "approved", "permits", "halal", "complete", "first_sale"] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];
export type LadderState = "done" | "waiting" | "todo";
/** What to do next; `wait` when everything is with the city or with shoppers. */
export type LadderNext =
  | "apply"
  | "revise"
  | "read_reason"
  | "add_product"
  | "get_permits"
  | "get_halal"
  | "complete_labels"
  | "share"
  | "wait";

export interface Ladder {
  steps: { key: LadderStep; state: LadderState }[];
  /** Null at the top. */
  next: LadderNext | null;
}

const openOr = (open: number, waiting: number): LadderState => (open === 0 ? "done" : open === waiting ? "waiting" : "todo");

function stateOf(step: LadderStep, facts: LadderFacts): LadderState {
  const { state, products, sold } = facts;
  switch (step) {
    case "registered":
      return "done";
    case "approved":
      return state === "approved" ? "done" : state === "submitted" ? "waiting" : "todo";
    case "permits":
      return products === 0 ? "todo" : openOr(facts.withheld, facts.withheld_waiting);
    case "halal":
      return products === 0 ? "todo" : openOr(facts.halal_open, facts.halal_waiting);
    case "complete":
      return products > 0 && facts.incomplete === 0 ? "done" : "todo";
    case "first_sale":
      return sold ? "done" : "todo";
  }
}

const APPLICATION: Partial<Record<VendorState, LadderNext>> = {
  draft: "apply",
  revision: "revise",
  rejected: "read_reason",
  suspended: "read_reason",
};

/**
 * Where a business stands on its way to selling everything it makes, and the one thing that brings it further now. Steps go in their order; what
 * waits for somebody else is passed over, because something can be done meanwhile. Without a product nothing is known of its permits, so that
 * comes before them.
 */
export function ladderOf(facts: LadderFacts): Ladder {
  const steps = LADDER_STEPS.map((key) => ({ key, state: stateOf(key, facts) }));
  const open = steps.filter(({ state }) => state !== "done");
  if (open.length === 0) return { steps, next: null };
  const todo = open.find(({ state }) => state === "todo")?.key;
  return { steps, next: nextOf(todo, facts) };
}

function nextOf(todo: LadderStep | undefined, facts: LadderFacts): LadderNext {
  const application = APPLICATION[facts.state];
  if (application) return application;
  if (todo === undefined) return "wait";
  if (facts.products === 0) return "add_product";
  if (todo === "permits") return "get_permits";
  if (todo === "halal") return "get_halal";
  if (todo === "complete") return "complete_labels";
  // Nothing can be sold before the city said yes or a permit is verified.
  return facts.state === "approved" && facts.withheld < facts.products ? "share" : "wait";
}
