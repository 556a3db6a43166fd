import { describe, expect, it } from "vitest";
import { aGroup, anOrder } from "./market.fixture";
import { groupNumber, headline, isOpen, timeline } from "./order-view";

const progress = (order: Parameters<typeof timeline>[0]) => timeline(order).map((step) => `${step.key} ${step.progress}`);

describe("timeline", () => {
  it("shows what was, what is and what comes", () =>
    expect(progress(anOrder({ state: "accepted", accepted_at: "2026-11-24T02:05:00Z" }))).toEqual([
      "placed done",
      "accepted current",
      "ready upcoming",
      "handed_over upcoming",
    ]));

  it("has nothing left to wait for after the hand-over", () =>
    expect(timeline(anOrder({ state: "handed_over" })).every((step) => step.progress === "done")).toBe(true));

  it("ends where an order was cancelled", () =>
    expect(progress(anOrder({ state: "cancelled", accepted_at: "2026-11-24T02:05:00Z", cancelled_at: "2026-11-24T02:09:00Z" }))).toEqual([
      "placed done",
      "accepted done",
      "cancelled current",
    ]));
});

describe("headline", () => {
  const of = (...states: ("placed" | "accepted" | "ready" | "handed_over" | "cancelled")[]) =>
    headline({ payment_state: "due", orders: states.map((state) => ({ state })) });

  it.each([
    [["placed", "placed"], "placed"],
    [["placed", "accepted"], "inProgress"],
    [["ready", "placed"], "inProgress"],
    [["ready", "handed_over"], "ready"],
    [["ready", "cancelled"], "ready"],
    [["handed_over", "placed"], "inProgress"],
    [["handed_over", "cancelled"], "done"],
    [["cancelled", "cancelled"], "cancelled"],
  ] as const)("%j is %s", (states, word) => expect(of(...states)).toBe(word));

  it("waits for the money first", () =>
    expect(headline({ payment_state: "awaiting_confirmation", orders: [{ state: "placed" }] })).toBe("awaiting_confirmation"));
});

describe("isOpen", () => {
  it("while a shop still has something to do", () => expect(isOpen(aGroup())).toBe(true));
  it("not after everything was handed over or cancelled", () =>
    expect(isOpen(aGroup({ orders: [anOrder({ state: "handed_over" }), anOrder({ state: "cancelled" })] }))).toBe(false));
});

describe("groupNumber", () => {
  it.each(["LB-7K4M2Q", " lb-7k4m2q ", "LB7K4M2Q", "7k4m2q", "LB-7K4M2Q-1", "lb 7k4m2q"])("reads %j", (typed) =>
    expect(groupNumber(typed)).toBe("LB-7K4M2Q"),
  );
  it.each(["", "7K4M", "LB-7K4M2Q-ABC", "../../akun", "7K4M2Q7K4M2Q"])("refuses %j", (typed) => expect(groupNumber(typed)).toBeNull());
});
