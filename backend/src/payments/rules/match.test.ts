import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IncomingLine, matchLines, numbersIn, type PayableCharge } from "./match";

const charge = (id: string, amount: number, more: Partial<PayableCharge> = {}): PayableCharge => ({
  ...{ id, amount, number: `LB-${id}`, state: "waiting", from: "2026-11-24", until: "2026-11-28", has_line: false },
  ...more,
});
const line = (amount: number, more: Partial<IncomingLine> = {}): IncomingLine => ({
  ...{ row: 2, day: "2026-11-25", direction: "credit", amount, description: "TRSF E-BANKING" },
  ...more,
});
const one = (incoming: IncomingLine, ...charges: PayableCharge[]) => matchLines([incoming], charges)[0];

const A = charge("AAAAAA", 50_123);
const TWIN = charge("CCCCCC", 50_123);

describe("one line", () => {
  it.each([
    ["the amount of one charge", line(50_123), [A, charge("CCCCCC", 50_124)], { kind: "matched", charge: "AAAAAA" }],
    ["a rupiah too little", line(50_122), [A], { kind: "unknown" }],
    ["the day before", line(50_123, { day: "2026-11-23" }), [A], { kind: "unknown" }],
    ["the last day", line(50_123, { day: "2026-11-28" }), [A], { kind: "matched", charge: "AAAAAA" }],
    ["too late", line(50_123, { day: "2026-11-29" }), [A], { kind: "unknown" }],
    ["money that left", line(50_123, { direction: "debit" }), [A], { kind: "outgoing" }],
    ["two charges alike", line(50_123), [A, TWIN], { kind: "ambiguous", reason: "several", charges: ["AAAAAA", "CCCCCC"] }],
    ["two alike, one named", line(50_123, { description: "untuk lb cccccc ya" }), [A, TWIN], { kind: "matched", charge: "CCCCCC" }],
    [
      "another amount than the named order's",
      line(50_123, { description: "LB-CCCCCC" }),
      [A, charge("CCCCCC", 60_001)],
      { kind: "ambiguous", reason: "other_amount", charges: ["CCCCCC"] },
    ],
    [
      "the number of an order nobody awaits",
      line(50_123, { description: "LB-XXXXXX" }),
      [A],
      { kind: "ambiguous", reason: "other_number", charges: ["AAAAAA"] },
    ],
    ["what an officer confirmed already", line(50_123), [{ ...A, state: "settled" as const }], { kind: "settled", charge: "AAAAAA" }],
    ["one waiting, one confirmed", line(50_123), [{ ...A, state: "settled" as const }, TWIN], { kind: "matched", charge: "CCCCCC" }],
    [
      "a payment that has its line",
      line(50_123),
      [{ ...A, state: "settled" as const, has_line: true }],
      { kind: "ambiguous", reason: "paid_again", charges: ["AAAAAA"] },
    ],
  ])("with %s", (_, incoming, charges, verdict) => expect(one(incoming, ...charges)).toEqual(verdict));
});

it("gives a charge to one line only: the second is money paid again", () =>
  expect(matchLines([line(50_123), line(50_123, { row: 3 })], [A])).toEqual([
    { kind: "matched", charge: "AAAAAA" },
    { kind: "ambiguous", reason: "paid_again", charges: ["AAAAAA"] },
  ]));

it("lets the line that names its order go first, wherever it stands", () =>
  expect(matchLines([line(50_123), line(50_123, { row: 3, description: "LB-AAAAAA" })], [A, TWIN])).toEqual([
    { kind: "matched", charge: "CCCCCC" },
    { kind: "matched", charge: "AAAAAA" },
  ]));

it.each([
  ["TRF LB-7K4M9Q", ["LB-7K4M9Q"]],
  ["lb7k4m9q dan LB 3C4D6E", ["LB-7K4M9Q", "LB-3C4D6E"]],
  ["ALB-7K4M9Q LB-7K4M9QX", []],
])("finds the numbers in %j", (text, numbers) => expect(numbersIn(text)).toEqual(numbers));

const amount = fc.integer({ min: 1, max: 6 });
const someCharges = fc.array(
  fc.record({ amount, state: fc.constantFrom("waiting" as const, "settled" as const), has_line: fc.boolean() }),
  { maxLength: 12 },
);
const someLines = fc.array(
  fc.record({ amount, direction: fc.constantFrom("credit" as const, "debit" as const), names: fc.option(fc.nat({ max: 11 })) }),
  {
    maxLength: 12,
  },
);

it("never gives a charge twice, never another amount, and never one that has its line", () => {
  fc.assert(
    fc.property(someCharges, someLines, (chargeFacts, lineFacts) => {
      const name = (index: number) => `AAAAA${"ACDEFGHJKMNP"[index]}`;
      const charges = chargeFacts.map(({ amount, ...facts }, index) => charge(name(index), amount, facts));
      const lines = lineFacts.map(({ amount, direction, names }, row) =>
        line(amount, { row, direction, description: names === null ? "" : `LB-${name(names)}` }),
      );
      const verdicts = matchLines(lines, charges);
      expect(verdicts).toHaveLength(lines.length);
      const given = verdicts.flatMap((verdict) => (verdict.kind === "matched" || verdict.kind === "settled" ? [verdict.charge] : []));
      expect(new Set(given).size).toBe(given.length);
      verdicts.forEach((verdict, index) => {
        if (verdict.kind !== "matched" && verdict.kind !== "settled") return;
        const chosen = charges.find(({ id }) => id === verdict.charge)!;
        expect(chosen.amount).toBe(lines[index]!.amount);
        expect(lines[index]!.direction).toBe("credit");
        expect(chosen.has_line).toBe(false);
        expect(chosen.state).toBe(verdict.kind === "matched" ? "waiting" : "settled");
      });
    }),
  );
});

it("matches a thousand lines with ten thousand charges at once", () => {
  const charges = Array.from({ length: 10_000 }, (_, index) => charge(String(index).padStart(6, "A"), 50_000 + index));
  const lines = Array.from({ length: 1_000 }, (_, index) => line(50_000 + index * 7, { row: index }));
  const started = performance.now();
  expect(matchLines(lines, charges).every(({ kind }) => kind === "matched")).toBe(true);
  expect(performance.now() - started).toBeLessThan(500);
});
