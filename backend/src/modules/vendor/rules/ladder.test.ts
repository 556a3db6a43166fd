import { describe, expect, it } from "vitest";
import { type LadderFacts, ladderOf } from "./ladder";

const top: LadderFacts = {
  ...{ state: "approved", products: 3, withheld: 0, withheld_waiting: 0, halal_open: 0, halal_waiting: 0, incomplete: 0, sold: true },
};
const marks = { done: "+", waiting: "~", todo: "-" };

describe("the ladder", () => {
  it.each([
    ["nothing but an account", { ...top, state: "draft", products: 0, sold: false }, "+-----", "apply"],
    ["an application to mend", { ...top, state: "revision", sold: false }, "+-+++-", "revise"],
    ["an application that waits, no product", { ...top, state: "submitted", products: 0, sold: false }, "+~----", "add_product"],
    [
      "an application that waits, products half done",
      { ...top, state: "submitted", incomplete: 1, sold: false },
      "+~++--",
      "complete_labels",
    ],
    ["an application that waits, all prepared", { ...top, state: "submitted", sold: false }, "+~+++-", "wait"],
    ["approved without a product", { ...top, products: 0, sold: false }, "++----", "add_product"],
    ["a product without its permit", { ...top, withheld: 1, sold: false }, "++-++-", "get_permits"],
    ["a permit an officer looks at, halal open", { ...top, withheld: 1, withheld_waiting: 1, halal_open: 2 }, "++~-++", "get_halal"],
    ["one waits and another is missing", { ...top, withheld: 2, withheld_waiting: 1 }, "++-+++", "get_permits"],
    ["a certificate an officer looks at", { ...top, halal_open: 2, halal_waiting: 2, incomplete: 1 }, "+++~-+", "complete_labels"],
    ["everything but the first sale", { ...top, sold: false }, "+++++-", "share"],
    ["nothing that may be sold yet", { ...top, withheld: 3, withheld_waiting: 3, sold: false }, "++~++-", "wait"],
    ["only what waits", { ...top, halal_open: 1, halal_waiting: 1 }, "+++~++", "wait"],
    ["a stopped shop", { ...top, state: "suspended" }, "+-++++", "read_reason"],
    ["a refused one", { ...top, state: "rejected", products: 0, sold: false }, "+-----", "read_reason"],
    ["the top", top, "++++++", null],
  ] as const)("%s", (_, facts, steps, next) => {
    const ladder = ladderOf(facts as LadderFacts);
    expect(ladder.steps.map(({ state }) => marks[state]).join("")).toBe(steps);
    expect(ladder.next).toBe(next);
  });
});
