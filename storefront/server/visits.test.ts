import { describe, expect, it } from "vitest";
import { VisitLog } from "./visits";

const NOON = Date.parse("2026-11-24T05:00:00Z");
const HOUR = 3_600_000;

describe("visitors of a day", () => {
  it("are counted once for each product, whatever they do, and again tomorrow", () => {
    const log = new VisitLog();
    for (const at of [0, 1, 11]) {
      log.note("Ani", "lst_1", NOON + at * HOUR);
      log.note("Ani", "ven_1", NOON + at * HOUR);
    }
    log.note("Budi", "lst_1", NOON);
    expect(log.take(10)).toEqual([
      { subject: "lst_1", visitors: 2 },
      { subject: "ven_1", visitors: 1 },
    ]);
    expect(log.take(10)).toEqual([]);
    // Midnight in Jakarta.
    log.note("Ani", "lst_1", NOON + 12 * HOUR);
    expect(log.take(10)).toEqual([{ subject: "lst_1", visitors: 1 }]);
  });

  it("come back when they could not be told, added to those since", () => {
    const log = new VisitLog();
    log.note("Ani", "lst_1", NOON);
    const taken = log.take(1);
    log.note("Budi", "lst_1", NOON);
    for (const tally of taken) log.add(tally);
    expect(log.take(1)).toEqual([{ subject: "lst_1", visitors: 2 }]);
  });

  it("take no more memory than they may", () => {
    const log = new VisitLog(100, 10);
    for (let n = 0; n < 1_000; n += 1) log.note(`visitor ${n}`, `lst_${n}`, NOON);
    expect(log.take(1_000)).toHaveLength(10);
    log.note("visitor 999", "lst_999", NOON);
    log.note("visitor 0", "lst_0", NOON);
    // Who came last is remembered, who came first is forgotten.
    expect(log.take(10)).toEqual([{ subject: "lst_0", visitors: 1 }]);
  });
});
