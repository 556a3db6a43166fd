import { describe, expect, it } from "vitest";
import { CANCEL_TERMS } from "../../../reference/cancel-terms";
import { mayLeave, type TakenOrder } from "./leaving";

const now = new Date("2026-11-24T10:00:00Z");
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const taken = (changes: Partial<TakenOrder> = {}): TakenOrder => ({
  ...{ state: "accepted", accepted_at: ago(1), wanted_until: null, shop_stopped: false },
  ...changes,
});
const LATE = CANCEL_TERMS.late_after_hours;

describe("leaving an order the shop has taken on", () => {
  it.each<[string, TakenOrder, boolean]>([
    ["being prepared", taken(), false],
    ["a day after it was accepted", taken({ accepted_at: ago(LATE) }), true],
    ["wanted for later", taken({ accepted_at: ago(LATE), wanted_until: ago(-5) }), false],
    ["a day after it was wanted", taken({ accepted_at: ago(80), wanted_until: ago(LATE) }), true],
    ["packed and waiting, however long", taken({ state: "ready", accepted_at: ago(80) }), false],
    ["packed by a shop the city stopped", taken({ state: "ready", shop_stopped: true }), true],
    ["taken on by a shop the city stopped", taken({ shop_stopped: true }), true],
    ["handed over", taken({ state: "handed_over", shop_stopped: true }), false],
  ])("%s: %s", (_, order, expected) => {
    expect(mayLeave(order, now)).toBe(expected);
  });
});
