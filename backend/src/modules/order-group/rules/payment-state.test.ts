import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderState } from "../../../contracts/primitives";
import { amountDue, paymentState } from "./payment-state";

const orders = (...states: OrderState[]) => states.map((state) => ({ state, total: 10_000 }));

describe("a group's payment state", () => {
  it.each([
    ["cash", false, orders("placed", "ready"), "due"],
    ["cash", false, orders("handed_over", "ready"), "due"],
    ["cash", false, orders("handed_over", "handed_over"), "paid"],
    ["cash", false, orders("handed_over", "cancelled"), "paid"],
    ["cash", false, orders("cancelled", "cancelled"), "cancelled"],
    ["free", false, orders("placed", "ready"), "paid"],
    ["free", false, orders("cancelled"), "cancelled"],
    ["bank_transfer", false, orders("placed", "cancelled"), "awaiting_confirmation"],
    ["bank_transfer", true, orders("placed"), "paid"],
    ["bank_transfer", true, orders("cancelled"), "cancelled"],
  ] as const)("%s, confirmed %s, %j → %s", (payment_method, transfer_confirmed, list, expected) => {
    expect(paymentState({ payment_method, transfer_confirmed, orders: list })).toBe(expected);
  });

  const order = fc.record({ state: fc.constantFrom(...OrderState.options), total: fc.nat(1_000_000) });

  it("does not depend on the order of the shops", () => {
    fc.assert(
      fc.property(fc.array(order, { minLength: 1 }), fc.boolean(), (list, transfer_confirmed) => {
        const state = (each: typeof list) => paymentState({ payment_method: "cash", transfer_confirmed, orders: each });
        return state(list) === state(list.toReversed());
      }),
    );
  });

  it("asks for less by exactly what is cancelled", () => {
    fc.assert(
      fc.property(fc.array(order, { minLength: 1 }), fc.nat(), (list, position) => {
        const cancelled = position % list.length;
        const after = list.map((each, i) => (i === cancelled ? { ...each, state: "cancelled" as const } : each));
        const already = list[cancelled]!.state === "cancelled";
        return amountDue(list) - amountDue(after) === (already ? 0 : list[cancelled]!.total);
      }),
    );
  });
});
