import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WINDOWS } from "../../../reference/checkout-terms";
import { receivingTimes, type ShopTimes, windowAt } from "./slots";

/** A Tuesday. */
const at = (time: string, date = "2026-11-24") => new Date(`${date}T${time}:00+07:00`);
const hours = (open: string, close: string): ShopTimes["opening_hours"] =>
  Object.fromEntries(["1", "2", "3", "4", "5", "6", "7"].map((day) => [day, [{ open, close }]]));
const shop = (changes: Partial<ShopTimes> = {}): ShopTimes => ({
  ...{ opening_hours: hours("08:00", "17:00"), closed_days: [], preparation_minutes: 30 },
  ...changes,
});
const preorder = (days: number, cutoff: string | null = null) => ({ days, cutoff, quota: null });
const jakarta = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta", dateStyle: "short", timeStyle: "short" });
const told = (times: ReturnType<typeof receivingTimes>, count = 3) =>
  times.windows.slice(0, count).map(({ from }) => jakarta.format(new Date(from)));

describe("as soon as possible", () => {
  it.each([
    ["while open", shop(), "10:00", true],
    ["the minute it opens", shop(), "08:00", true],
    ["before it opens", shop(), "07:59", false],
    ["when the goods are ready exactly at closing", shop(), "16:30", true],
    ["too late to be ready before closing", shop(), "16:31", false],
    [
      "in the noon break",
      shop({
        opening_hours: {
          "2": [
            { open: "08:00", close: "12:00" },
            { open: "13:00", close: "17:00" },
          ],
        },
      }),
      "12:10",
      false,
    ],
    ["on a weekday without hours", shop({ opening_hours: { "1": [{ open: "08:00", close: "17:00" }] } }), "10:00", false],
    ["on a closed day", shop({ closed_days: [{ date: "2026-11-24", note: "Hajatan" }] }), "10:00", false],
    ["past midnight of a shop open at night", shop({ opening_hours: { "1": [{ open: "18:00", close: "02:00" }] } }), "01:00", true],
    ["of a shop that names no hours, even at night", shop({ opening_hours: {} }), "03:00", true],
    [
      "of a shop without hours on its closed day",
      shop({ opening_hours: {}, closed_days: [{ date: "2026-11-24", note: "" }] }),
      "10:00",
      false,
    ],
  ])("%s", (_, terms, time, asap) => expect(receivingTimes(terms, [], at(time)).asap).toBe(asap));
});

describe("windows", () => {
  it("begin when the goods are ready and go on for a week", () => {
    const times = receivingTimes(shop(), [], at("09:40"));
    expect(told(times)).toEqual(["2026-11-24 12:00", "2026-11-24 14:00", "2026-11-24 16:00"]);
    expect(told(receivingTimes(shop(), [], at("09:30")))[0]).toBe("2026-11-24 10:00");
    expect(jakarta.format(new Date(times.windows.at(-1)!.from))).toBe("2026-11-30 16:00");
  });

  it("leave no remnant too short to keep", () => {
    const ends = (close: string) =>
      receivingTimes(shop({ opening_hours: { "2": [{ open: "08:00", close }] } }), [], at("06:00")).windows.map(({ from, until }) =>
        [from, until].map((time) => jakarta.format(new Date(time)).slice(11)).join("–"),
      );
    expect(ends("12:30")).toEqual(["08:00–10:00", "10:00–12:30"]);
    expect(ends("13:00")).toEqual(["08:00–10:00", "10:00–12:00", "12:00–13:00"]);
    expect(ends("08:30")).toEqual(["08:00–08:30"]);
  });

  it("skip closed days", () => {
    const closed_days = [{ date: "2026-11-25", note: "Libur" }];
    expect(told(receivingTimes(shop({ closed_days }), [], at("16:00")))[0]).toBe("2026-11-26 08:00");
  });

  it("of a shop without hours are by day", () => {
    expect(told(receivingTimes(shop({ opening_hours: {} }), [], at("22:00")), 1)).toEqual(["2026-11-25 07:00"]);
  });

  it("are known by their start, however it is written", () => {
    const times = receivingTimes(shop(), [], at("09:40"));
    expect(windowAt(times, "2026-11-24T12:00:00+07:00")).toEqual(times.windows[0]);
    expect(windowAt(times, "2026-11-24T12:30:00+07:00")).toBeUndefined();
  });
});

describe("pre-orders", () => {
  it.each([
    ["before the cut-off", [preorder(2, "15:00")], "14:59", "2026-11-26"],
    ["from the cut-off on", [preorder(2, "15:00")], "15:00", "2026-11-27"],
    ["without a cut-off", [preorder(1)], "16:59", "2026-11-25"],
    ["for the same day", [preorder(0, "09:00")], "06:00", "2026-11-24"],
    ["for the same day, too late", [preorder(0, "09:00")], "09:30", "2026-11-25"],
    ["with the slowest of several", [preorder(1), preorder(3)], "10:00", "2026-11-27"],
  ])("%s", (_, preorders, time, day) => {
    const times = receivingTimes(shop(), preorders, at(time));
    expect([times.asap, told(times, 1)[0]?.slice(0, 10)]).toEqual([false, day]);
  });

  it("have a week of windows from the day they are ready", () => {
    const times = receivingTimes(shop(), [preorder(10)], at("10:00"));
    expect([told(times, 1)[0], jakarta.format(new Date(times.windows.at(-1)!.from))]).toEqual(["2026-12-04 08:00", "2026-12-10 16:00"]);
  });
});

describe("days on which only so many can be made", () => {
  const wanted = (pieces: number, promised: Record<string, number>) => [{ quota: 10, pieces, promised }];
  const daysOf = (of: ReturnType<typeof wanted>) => [
    ...new Set(told(receivingTimes(shop(), [preorder(1)], at("10:00"), of), 99).map((time) => time.slice(0, 10))),
  ];

  it("are left out once they are full, and the week of choices goes on behind them", () => {
    const days = daysOf(wanted(3, { "2026-11-25": 8, "2026-11-27": 10, "2026-11-28": 7 }));
    expect(days).toEqual(["2026-11-26", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03"]);
  });
  it("are all left out when more is wanted than a day holds", () => expect(daysOf(wanted(11, {}))).toEqual([]));
  it("count for every product apart", () =>
    expect(daysOf([...wanted(1, { "2026-11-25": 10 }), ...wanted(1, { "2026-11-26": 10 })])[0]).toBe("2026-11-27"));
});

describe("whatever a shop's hours", () => {
  const time = fc
    .integer({ min: 0, max: 23 * 60 })
    .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`);
  const span = fc.tuple(time, time).map(([open, close]) => ({ open, close }));
  const week = fc.dictionary(fc.constantFrom("1", "2", "3", "4", "5", "6", "7"), fc.array(span, { maxLength: 1 }));
  const madeToOrder = fc.record({ days: fc.nat(30), cutoff: fc.option(time), quota: fc.constant(null) });
  const now = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });

  it("nothing is promised before it can be ready, and windows have a length", () => {
    fc.assert(
      fc.property(
        week,
        fc.array(madeToOrder, { maxLength: 3 }),
        now,
        fc.nat(1440),
        (opening_hours, preorders, moment, preparation_minutes) => {
          const { asap, windows } = receivingTimes({ opening_hours, closed_days: [], preparation_minutes }, preorders, moment);
          expect(asap && preorders.length > 0).toBe(false);
          for (const { from, until } of windows) {
            expect(Date.parse(from)).toBeGreaterThanOrEqual(moment.getTime() + preparation_minutes * 60_000);
            const minutes = (Date.parse(until) - Date.parse(from)) / 60_000;
            expect(minutes).toBeGreaterThan(0);
            expect(minutes).toBeLessThan(WINDOWS.minutes * 1.5);
          }
        },
      ),
    );
  });
});
