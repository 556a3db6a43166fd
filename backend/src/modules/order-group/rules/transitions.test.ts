import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderState, PaymentMethod, PaymentState } from "../../../contracts/primitives";
import { judgeTransition, type OrderAction, type OrderActor, possibleActions } from "./transitions";

const cash = (state: OrderState) => ({ state, payment_method: "cash", payment_state: "due" }) as const;

describe("an order's transitions", () => {
  it.each<[OrderState, OrderAction, OrderActor, string]>([
    ["placed", "accept", "vendor", "accepted"],
    ["accepted", "ready", "vendor", "ready"],
    ["ready", "hand_over", "vendor", "handed_over"],
    ["placed", "cancel", "vendor", "cancelled"],
    ["ready", "cancel", "vendor", "cancelled"],
    ["placed", "cancel", "shopper", "cancelled"],
    ["accepted", "cancel", "officer", "cancelled"],
  ])("%s, %s by %s → %s", (state, action, by, to) => {
    expect(judgeTransition(cash(state), action, by)).toEqual({ kind: "allowed", to });
  });

  it.each<[OrderState, OrderAction, OrderActor]>([
    ["placed", "ready", "vendor"],
    ["placed", "hand_over", "vendor"],
    ["accepted", "cancel", "shopper"],
    ["handed_over", "cancel", "officer"],
    ["cancelled", "accept", "vendor"],
    ["placed", "accept", "shopper"],
  ])("%s, %s by %s is refused", (state, action, by) => {
    expect(judgeTransition(cash(state), action, by).kind).toBe("refused");
  });

  it("lets a shopper leave what the shop lets wait too long, and nothing else", () => {
    const late = (state: OrderState) => ({ ...cash(state), may_leave: true });
    expect(judgeTransition(late("accepted"), "cancel", "shopper")).toEqual({ kind: "allowed", to: "cancelled" });
    expect(judgeTransition(late("ready"), "cancel", "shopper")).toEqual({ kind: "allowed", to: "cancelled" });
    expect(judgeTransition(late("handed_over"), "cancel", "shopper").kind).toBe("refused");
    expect(possibleActions(late("accepted"), "shopper")).toEqual(["cancel"]);
    expect(possibleActions(late("placed"), "vendor")).toEqual(["accept", "cancel"]);
  });

  it("takes a second click for what it is", () => {
    expect(judgeTransition(cash("accepted"), "accept", "vendor")).toEqual({ kind: "repeated" });
    expect(judgeTransition(cash("cancelled"), "cancel", "vendor")).toEqual({ kind: "repeated" });
  });

  it("lets a shop accept a prepaid order only once the money arrived", () => {
    const waiting = { state: "placed", payment_method: "bank_transfer", payment_state: "awaiting_confirmation" } as const;
    expect(judgeTransition(waiting, "accept", "vendor")).toMatchObject({ kind: "refused", code: "awaiting_payment" });
    expect(possibleActions(waiting, "vendor")).toEqual(["cancel"]);
    expect(possibleActions({ ...waiting, payment_state: "paid" }, "vendor")).toEqual(["accept", "cancel"]);
  });

  it("never leaves an end state, whoever asks for what", () => {
    const anything = fc.record({
      state: fc.constantFrom<OrderState>("handed_over", "cancelled"),
      payment_method: fc.constantFrom(...PaymentMethod.options),
      payment_state: fc.constantFrom(...PaymentState.options),
    });
    const action = fc.constantFrom<OrderAction>("accept", "ready", "hand_over", "cancel");
    const actor = fc.constantFrom<OrderActor>("vendor", "shopper", "officer");
    fc.assert(fc.property(anything, action, actor, (order, what, who) => judgeTransition(order, what, who).kind !== "allowed"));
  });

  it("reaches every state", () => {
    const reached = new Set<OrderState>(["placed"]);
    for (const state of reached) {
      for (const action of possibleActions(cash(state), "vendor")) {
        const verdict = judgeTransition(cash(state), action, "vendor");
        if (verdict.kind === "allowed") reached.add(verdict.to);
      }
    }
    expect([...reached].sort()).toEqual([...OrderState.options].sort());
  });
});
