import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Due, judgePayout, type Recipient, sumsOf } from "./eligible";

const NOW = new Date("2026-11-23T02:00:00Z");
const terms = { threshold: 20_000, now: NOW };
const ready: Recipient = { is_stopped: false, account: { usable_from: new Date("2026-11-20T00:00:00Z"), refused_reason: null } };
const due = (amount: number, held: Due["held"] = null, subject = `vord_${amount}`): Due => ({ subject, amount, held });

describe("who is paid", () => {
  it.each<[string, Due[], Recipient, string | number]>([
    ["nobody without money", [], ready, "nothing"],
    ["what is free", [due(50_000), due(30_000, "window")], ready, 50_000],
    ["not below the threshold", [due(19_999)], ready, "below_threshold"],
    ["at the threshold", [due(20_000)], ready, 20_000],
    ["less debts of commission", [due(50_000), due(-7_000)], ready, 43_000],
    ["less debts of a held order", [due(50_000), due(-7_000, "complaint")], ready, 43_000],
    ["nobody who owes", [due(5_000), due(-7_000)], ready, "debt"],
    ["nobody whose money is all held", [due(50_000, "complaint")], ready, "nothing"],
    ["no debt out of held money", [due(50_000, "complaint"), due(-1)], ready, "debt"],
    ["nobody without an account", [due(50_000)], { ...ready, account: null }, "no_account"],
    [
      "no account written today",
      [due(50_000)],
      { ...ready, account: { ...ready.account!, usable_from: new Date(NOW.getTime() + 1) } },
      "account_waits",
    ],
    ["an account from the very moment on", [due(50_000)], { ...ready, account: { ...ready.account!, usable_from: NOW } }, 50_000],
    [
      "no account the bank refused",
      [due(50_000)],
      { ...ready, account: { ...ready.account!, refused_reason: "tutup" } },
      "account_refused",
    ],
    ["nobody the city has stopped", [due(50_000)], { ...ready, is_stopped: true }, "stopped"],
  ])("%s", (_name, dues, recipient, expected) => {
    const verdict = judgePayout(dues, recipient, terms);
    expect(verdict.pay ? verdict.amount : verdict.reason).toBe(expected);
  });
});

const dues = fc.array(
  fc.record({
    amount: fc.integer({ min: -300_000, max: 900_000 }),
    held: fc.constantFrom("complaint" as const, "window" as const, null),
  }),
  { maxLength: 40 },
);
const numbered = (list: { amount: number; held: Due["held"] }[]): Due[] => list.map((one, i) => ({ ...one, subject: `vord_${i}` }));

describe("every payout", () => {
  it("pays no more than the vendor's balance, and its lines say of what, to the rupiah", () => {
    fc.assert(
      fc.property(dues, (list) => {
        const all = numbered(list);
        const verdict = judgePayout(all, ready, terms);
        const balance = all.reduce((sum, { amount }) => sum + amount, 0);
        const { payable, held, available } = sumsOf(all);
        expect(payable).toBe(balance);
        expect(available).toBe(balance - held.complaint - held.window);
        expect(available).toBeLessThanOrEqual(balance);
        if (!verdict.pay) return;
        expect(Number.isSafeInteger(verdict.amount)).toBe(true);
        expect(verdict.amount).toBeGreaterThanOrEqual(terms.threshold);
        expect(verdict.amount).toBeLessThanOrEqual(balance);
        expect(verdict.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(verdict.amount);
        const held_ = new Set(all.filter((one) => one.held && one.amount > 0).map((one) => one.subject));
        expect(verdict.lines.filter((line) => held_.has(line.subject))).toEqual([]);
      }),
    );
  });

  it("pays each rupiah once, however often and whenever it is run", () => {
    const story = fc.array(
      fc.record({
        order: fc.integer({ min: 0, max: 9 }),
        amount: fc.integer({ min: -50_000, max: 120_000 }),
        held: fc.constantFrom("complaint" as const, "window" as const, null),
        runs: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(story, (events) => {
        const earned = new Map<string, number>();
        const paid = new Map<string, number>();
        const holds = new Map<string, Due["held"]>();
        let out = 0;
        for (const { order, amount, held, runs } of events) {
          const subject = `vord_${order}`;
          earned.set(subject, (earned.get(subject) ?? 0) + amount);
          holds.set(subject, held);
          for (let run = 0; run < runs; run++) {
            const open = [...earned].map(([key, sum]) => ({
              subject: key,
              amount: sum - (paid.get(key) ?? 0),
              held: holds.get(key) ?? null,
            }));
            const verdict = judgePayout(open, ready, terms);
            if (!verdict.pay) continue;
            out += verdict.amount;
            for (const line of verdict.lines) paid.set(line.subject, (paid.get(line.subject) ?? 0) + line.amount);
            expect(out).toBeLessThanOrEqual([...earned.values()].reduce((sum, value) => sum + value, 0));
          }
        }
        expect([...paid.values()].reduce((sum, value) => sum + value, 0)).toBe(out);
      }),
    );
  });
});
