import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOLIDAYS } from "../../../reference/service-terms";
import { changesSince } from "./changes";
import { dueAt, isWorkingDay } from "./deadline";
import { holderOf, liftedBy } from "./holding";

const due = (opened: string, days: number) => dueAt(new Date(opened), days, "16:00", HOLIDAYS).toISOString();

describe("dueAt", () => {
  it.each([
    ["Tuesday morning", "2026-11-24T09:00:00+07:00", 3, "2026-11-27T09:00:00.000Z"],
    ["Tuesday late at night counts as Tuesday in Jakarta", "2026-11-24T23:50:00+07:00", 3, "2026-11-27T09:00:00.000Z"],
    ["over a weekend", "2026-11-26T10:00:00+07:00", 3, "2026-12-01T09:00:00.000Z"],
    ["on a Saturday", "2026-11-28T10:00:00+07:00", 1, "2026-11-30T09:00:00.000Z"],
    ["over Christmas and joint leave", "2026-12-22T10:00:00+07:00", 3, "2026-12-29T09:00:00.000Z"],
  ])("%s", (_, opened, days, expected) => expect(due(opened, days)).toBe(expected));

  it("always ends on a working day, and more days never end earlier", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }),
        fc.integer({ min: 1, max: 20 }),
        (at, days) => {
          const end = dueAt(at, days, "16:00", HOLIDAYS);
          expect(isWorkingDay(new Date(end.getTime() + 7 * 3_600_000).toISOString().slice(0, 10), HOLIDAYS)).toBe(true);
          expect(dueAt(at, days + 1, "16:00", HOLIDAYS).getTime()).toBeGreaterThan(end.getTime());
        },
      ),
    );
  });
});

describe("changesSince", () => {
  it("names what differs, and nothing that only stands elsewhere", () => {
    const seen = { name: "Dapur", street: "Jl. A", sells: ["kue", "roti"], note: null, photos: ["e1", "e2"] };
    const now = { name: "Dapur", street: "Jl. B", sells: ["roti", "kue"], note: "", photos: ["e2", "e3"] };
    expect(changesSince(seen, now)).toEqual([
      { field: "street", before: "Jl. A", after: "Jl. B" },
      { field: "photos", before: ["e1", "e2"], after: ["e2", "e3"] },
    ]);
    expect(changesSince(seen, seen)).toEqual([]);
    expect(changesSince(null, now)).toBeNull();
  });
});

describe("holderOf", () => {
  const now = new Date("2026-11-24T10:00:00Z");
  it.each([
    ["nobody's", { assignee_id: null, held_until: null }, null],
    ["somebody's", { assignee_id: "user_1", held_until: "2026-11-24T10:30:00Z" }, "user_1"],
    ["nobody's any more", { assignee_id: "user_1", held_until: "2026-11-24T10:00:00Z" }, null],
  ])("is %s", (_, holding, holder) => expect(holderOf(holding, now)).toBe(holder));
});

it("lifting a rule is noticed, making one is not", () => {
  const on = { "vendor.suspend": true, "permit.revoke": false };
  const other = { "vendor.suspend": false, "permit.revoke": true };
  expect(liftedBy(on, other)).toEqual(["vendor.suspend"]);
  expect(liftedBy({ "vendor.suspend": false, "permit.revoke": false }, on)).toEqual([]);
});
