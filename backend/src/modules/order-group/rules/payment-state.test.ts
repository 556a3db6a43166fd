import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderState, PaymentMethod, PaymentState } from "../../../contracts/primitives";
import { amountDue, firstPaymentState, isPrepaid, orderPaymentState, paymentState } from "./payment-state";

const orders = (...states: OrderState[]) => states.map((state) => ({ state, total: 10_000 }));

describe("a group's payment state", () => {
  it.each([
    ["cash", "due", orders("placed", "ready"), "due"],
    ["cash", "due", orders("handed_over", "ready"), "due"],
    ["cash", "due", orders("handed_over", "handed_over"), "paid"],
    ["cash", "due", orders("handed_over", "cancelled"), "paid"],
    ["cash", "due", orders("cancelled", "cancelled"), "cancelled"],
    ["bank_transfer", "awaiting_confirmation", orders("placed", "cancelled"), "awaiting_confirmation"],
    ["card", "awaiting_payment", orders("placed", "cancelled"), "awaiting_payment"],
    ["bank_transfer", "paid", orders("placed"), "paid"],
    ["qris", "expired", orders("placed"), "expired"],
    ["free", "paid", orders("handed_over"), "paid"],
    ["card", "paid", orders("cancelled"), "cancelled"],
  ] as const)("%s, %s, %j → %s", (payment_method, payment_state, list, expected) => {
    expect(paymentState({ payment_method, payment_state, orders: list })).toBe(expected);
  });

  it.each([
    ["cash", "due", "handed_over", "paid"],
    ["cash", "due", "ready", "due"],
    ["cash", "paid", "cancelled", "cancelled"],
    ["bank_transfer", "awaiting_payment", "cancelled", "awaiting_payment"],
    ["card", "paid", "placed", "paid"],
  ] as const)("%s, %s: one shop's order that is %s is %s", (payment_method, payment_state, state, expected) => {
    expect(orderPaymentState({ state, total: 10_000 }, { payment_method, payment_state })).toBe(expected);
  });

  it("starts with what is still missing", () => {
    const starts = PaymentMethod.options.map((method) => [method, firstPaymentState(method)]);
    expect(Object.fromEntries(starts)).toEqual({
      cash: "due",
      free: "paid",
      bank_transfer: "awaiting_payment",
      qris: "awaiting_payment",
      card: "awaiting_payment",
    });
  });

  const order = fc.record({ state: fc.constantFrom(...OrderState.options), total: fc.nat(1_000_000) });

  it("is never paid by a step of an order when the money comes first", () => {
    const method = fc.constantFrom(...PaymentMethod.options.filter(isPrepaid));
    const unpaid = fc.constantFrom(...PaymentState.options.filter((state) => state !== "paid"));
    fc.assert(
      fc.property(fc.array(order), method, unpaid, (list, payment_method, payment_state) => {
        return paymentState({ payment_method, payment_state, orders: list }) !== "paid";
      }),
    );
  });

  it("does not depend on the order of the shops", () => {
    fc.assert(
      fc.property(fc.array(order, { minLength: 1 }), fc.constantFrom(...PaymentMethod.options), (list, payment_method) => {
        const state = (each: typeof list) => paymentState({ payment_method, payment_state: "due", orders: each });
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
