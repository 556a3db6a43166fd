import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueRun, jakartaDay, nextRun, scheduledRunKey } from "./schedule";

const TWICE = { weekdays: [1, 4], hour: 9 };
const at = (text: string) => new Date(text);

describe("payout runs", () => {
  // 23 Nov 2026 is a Senin.
  it.each([
    ["2026-11-23T08:59:59+07:00", "2026-11-19T09:00:00+07:00", "2026-11-23T09:00:00+07:00"],
    ["2026-11-23T09:00:00+07:00", "2026-11-23T09:00:00+07:00", "2026-11-26T09:00:00+07:00"],
    ["2026-11-26T00:30:00+07:00", "2026-11-23T09:00:00+07:00", "2026-11-26T09:00:00+07:00"],
    ["2026-11-29T23:59:59+07:00", "2026-11-26T09:00:00+07:00", "2026-11-30T09:00:00+07:00"],
    ["2026-12-31T10:00:00+07:00", "2026-12-31T09:00:00+07:00", "2027-01-04T09:00:00+07:00"],
  ])("at %s the due one is %s, the next %s", (now, due, next) => {
    expect(dueRun(at(now), TWICE)).toEqual(at(due));
    expect(nextRun(at(now), TWICE)).toEqual(at(next));
  });

  it("never come when no day is scheduled", () => {
    expect(nextRun(at("2026-11-23T09:00:00+07:00"), { weekdays: [], hour: 9 })).toBeNull();
    expect(dueRun(at("2026-11-23T09:00:00+07:00"), { weekdays: [], hour: 9 })).toBeNull();
  });

  it("follow each other without a gap, whatever the schedule", () => {
    const schedule = fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      hour: fc.integer({ min: 0, max: 23 }),
    });
    const moment = fc.date({ min: at("2026-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, schedule, (now, terms) => {
        const [due, next] = [dueRun(now, terms)!, nextRun(now, terms)!];
        expect(due <= now && now < next).toBe(true);
        expect(next.getTime() - due.getTime()).toBeLessThanOrEqual(7 * 86_400_000);
        expect(dueRun(new Date(next.getTime() - 1), terms)).toEqual(due);
        expect(nextRun(due, terms)).toEqual(next);
        expect(scheduledRunKey(due)).toBe(`schedule:${jakartaDay(due)}`);
      }),
    );
  });
});
