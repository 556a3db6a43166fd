import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeLowering, lowerLine, type StandingLine, type Surroundings, type Wish } from "./lowering";

const line: StandingLine = { quantity: 4, unit_price: 10_000, discount: 6_000 };
const around: Surroundings = {
  state: "accepted",
  payment_state: "paid",
  other_pieces: 0,
  money: { captured: 34_000, refunded: 0, promised: 0 },
};

describe("lowering a line", () => {
  it.each<[string, Wish, Partial<Surroundings>, string]>([
    ["fewer pieces", { kind: "fewer", quantity: 3 }, {}, "lowered"],
    ["as many pieces", { kind: "fewer", quantity: 4 }, {}, "quantity"],
    ["no number", { kind: "fewer" }, {}, "quantity"],
    ["none of the only line", { kind: "fewer", quantity: 0 }, {}, "nothing_left"],
    ["none of one of two lines", { kind: "fewer", quantity: 0 }, { other_pieces: 1 }, "lowered"],
    ["less weight", { kind: "weight", unit_price: 8_000 }, {}, "lowered"],
    ["the same weight", { kind: "weight", unit_price: 10_000 }, {}, "unit_price"],
    ["something dearer", { kind: "substitute", unit_price: 10_001, substitute: "Kue lumpur" }, {}, "unit_price"],
    ["something as dear", { kind: "substitute", unit_price: 10_000, substitute: "Kue lumpur" }, {}, "lowered"],
    ["nobody knows what", { kind: "substitute", unit_price: 9_000 }, {}, "substitute"],
    ["after the hand-over", { kind: "fewer", quantity: 3 }, { state: "handed_over" }, "order_state"],
    ["once cancelled", { kind: "fewer", quantity: 3 }, { state: "cancelled" }, "order_state"],
    ["before it is paid", { kind: "fewer", quantity: 3 }, { payment_state: "awaiting_payment" }, "order_state"],
    ["of what went back", { kind: "fewer", quantity: 3 }, { money: { captured: 34_000, refunded: 30_000, promised: 0 } }, "nothing_left"],
    ["of cash to come", { kind: "fewer", quantity: 3 }, { money: { captured: 0, refunded: 0, promised: 0 } }, "lowered"],
  ])("%s", (_, wish, changes, expected) => {
    const verdict = judgeLowering(line, wish, { ...around, ...changes });
    expect(verdict.kind === "lowered" ? "lowered" : verdict.code).toBe(expected);
  });

  it("takes the discount down in proportion", () => {
    expect(lowerLine(line, 3, 10_000)).toEqual({
      ...{ quantity: 3, unit_price: 10_000, discount: 4_500, items_off: 10_000, discount_off: 1_500, amount: 8_500 },
    });
  });

  it("never costs the shopper more, never goes below zero, and adds up", () => {
    const sold = fc.record({ quantity: fc.integer({ min: 1, max: 99 }), unit_price: fc.integer({ min: 1, max: 5_000_000 }) }).chain((it) =>
      fc.record({
        ...{ quantity: fc.constant(it.quantity), unit_price: fc.constant(it.unit_price) },
        discount: fc.nat(it.quantity * it.unit_price),
      }),
    );
    fc.assert(
      fc.property(sold, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (before, share, byPieces) => {
        const quantity = byPieces ? Math.floor(before.quantity * share) : before.quantity;
        const unit_price = byPieces ? before.unit_price : Math.floor(before.unit_price * share);
        const after = lowerLine(before, quantity, unit_price);
        const paid = quantity * unit_price - after.discount;
        return (
          after.amount >= 0 &&
          after.discount_off >= 0 &&
          paid >= 0 &&
          paid === before.quantity * before.unit_price - before.discount - after.amount
        );
      }),
    );
  });
});
