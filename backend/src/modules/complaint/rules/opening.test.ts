import { describe, expect, it } from "vitest";
import type { OpenComplaint } from "../../../contracts/complaint";
import { type ComplainableOrder, judgeItems, judgeOpening, judgeOrder, openUntil } from "./opening";

const now = new Date("2026-11-24T10:00:00Z");
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const order = (changes: Partial<ComplainableOrder> = {}): ComplainableOrder => ({
  state: "handed_over",
  released_at: ago(30),
  placed_at: ago(30),
  wanted_until: null,
  handed_over_at: ago(2),
  refundable: 30_000,
  ...changes,
});
const wish = (changes: Partial<OpenComplaint> = {}): OpenComplaint => ({
  kind: "damaged",
  text: "Kuenya penyok semua",
  wanted: "refund",
  amount: 10_000,
  items: [],
  ...changes,
});

describe("which orders may be complained about", () => {
  it.each<[string, ComplainableOrder, string]>([
    ["just handed over", order(), "allowed"],
    ["on the seventh day", order({ handed_over_at: ago(7 * 24) }), "allowed"],
    ["after the seventh day", order({ handed_over_at: ago(7 * 24 + 0.1) }), "too_late"],
    ["never paid", order({ state: "placed", released_at: null }), "order_state"],
    ["cancelled", order({ state: "cancelled" }), "order_state"],
    ["still being made", order({ state: "accepted", placed_at: ago(3), handed_over_at: null }), "too_early"],
    ["a day late", order({ state: "ready", placed_at: ago(24), handed_over_at: null }), "allowed"],
    ["wanted for tomorrow", order({ state: "accepted", wanted_until: ago(-20), handed_over_at: null }), "too_early"],
  ])("%s: %s", (_, which, expected) => {
    const verdict = judgeOrder(which, now);
    expect(verdict.kind === "allowed" ? "allowed" : verdict.code).toBe(expected);
  });
});

describe("what may be asked", () => {
  const late = order({ state: "ready", handed_over_at: null });
  it.each<[string, ComplainableOrder, OpenComplaint, string]>([
    ["some of the money", order(), wish(), "allowed"],
    ["all of it", order(), wish({ amount: 30_000 }), "allowed"],
    ["more than was paid", order(), wish({ amount: 30_001 }), "amount"],
    ["money without a sum", order(), wish({ amount: undefined }), "amount"],
    ["another one", order(), wish({ wanted: "replacement", amount: undefined }), "allowed"],
    ["nothing but to tell", order(), wish({ wanted: "report", amount: undefined }), "allowed"],
    ["damage of what never came", late, wish(), "kind"],
    ["what never came", late, wish({ kind: "not_received" }), "allowed"],
  ])("%s", (_, which, what, expected) => {
    const verdict = judgeOpening(which, what, now);
    expect(verdict.kind === "allowed" ? "allowed" : verdict.code).toBe(expected);
  });
});

describe("which goods", () => {
  const lines = [
    { id: "ordli_1", title: "Risol", quantity: 3 },
    { id: "ordli_2", title: "Lemper", quantity: 1 },
  ];
  it.each<[string, { line: string; quantity: number }[], string]>([
    ["none: the whole order", [], "allowed"],
    ["some of one", [{ line: "ordli_1", quantity: 2 }], "allowed"],
    [
      "all of both",
      [
        { line: "ordli_1", quantity: 3 },
        { line: "ordli_2", quantity: 1 },
      ],
      "allowed",
    ],
    ["more than there were", [{ line: "ordli_2", quantity: 2 }], "items"],
    ["of another order", [{ line: "ordli_9", quantity: 1 }], "items"],
    [
      "one twice",
      [
        { line: "ordli_1", quantity: 2 },
        { line: "ordli_1", quantity: 2 },
      ],
      "items",
    ],
  ])("%s", (_, items, expected) => {
    const verdict = judgeItems(lines, items);
    expect(verdict.kind === "allowed" ? "allowed" : verdict.code).toBe(expected);
  });

  it("are kept with their names", () => {
    expect(judgeItems(lines, [{ line: "ordli_2", quantity: 1 }])).toEqual({
      kind: "allowed",
      items: [{ line: "ordli_2", title: "Lemper", quantity: 1 }],
    });
  });
});

describe("until when", () => {
  it("counts from the hand-over, and an order that did not come has no end", () => {
    expect(openUntil(order({ handed_over_at: now }))).toEqual(ago(-7 * 24));
    expect(openUntil(order({ state: "ready", handed_over_at: null }))).toBeNull();
  });
});
