import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ChargeState } from "../../../contracts/charge";
import { PaymentState } from "../../../contracts/primitives";
import { type ChargeSituation, judgeCharge } from "./judge";

interface Changes {
  charge?: Partial<ChargeSituation["charge"]>;
  status?: Partial<ChargeSituation["status"]>;
  group?: Partial<ChargeSituation["group"]>;
  paid_by_another?: boolean;
  may_wait?: boolean;
  decision?: ChargeSituation["decision"];
}

const situation = ({ charge, status, group, ...rest }: Changes = {}): ChargeSituation => ({
  charge: { id: "chg_1", state: "open", owed: 50_000, amount: 50_000, ...charge },
  status: { state: "succeeded", amount: 50_000, currency: "idr", reference: "chg_1", ...status },
  group: { payment_state: "awaiting_payment", due: 50_000, ...group },
  paid_by_another: false,
  may_wait: false,
  ...rest,
});

describe("judging a charge", () => {
  it.each<[string, Changes, ReturnType<typeof judgeCharge>]>([
    ["money that fits", {}, { kind: "settle", take: 50_000, surplus: 0, revive: false }],
    ["money that is promised, while it may wait", { status: { state: "authorized" }, may_wait: true }, { kind: "reserve", revive: false }],
    [
      "the same, told again",
      { charge: { state: "authorized" }, status: { state: "authorized" }, group: { payment_state: "paid" }, may_wait: true },
      { kind: "nothing" },
    ],
    [
      "promised money of which a shop's part fell away, when it is taken",
      { charge: { state: "authorized" }, status: { state: "authorized" }, group: { payment_state: "paid", due: 30_000 } },
      { kind: "settle", take: 30_000, surplus: 20_000, revive: false },
    ],
    ["money that is promised", { status: { state: "authorized" } }, { kind: "settle", take: 50_000, surplus: 0, revive: false }],
    [
      "a promise that was about to be taken in part",
      { charge: { state: "authorized", owed: 30_000, amount: 30_000 }, status: { state: "authorized" }, group: { due: 30_000 } },
      { kind: "settle", take: 30_000, surplus: 20_000, revive: false },
    ],
    [
      "what was taken in part and not written down",
      { charge: { state: "authorized", owed: 30_000, amount: 30_000 }, status: { amount: 30_000 }, group: { due: 30_000 } },
      { kind: "settle", take: 30_000, surplus: 0, revive: false },
    ],
    ["no money yet", { status: { state: "pending", amount: 0 } }, { kind: "nothing" }],
    ["a card that failed", { status: { state: "failed", reason: "declined" } }, { kind: "ended", state: "failed", reason: "declined" }],
    ["an expired charge the provider cancelled", { charge: { state: "expired" }, status: { state: "cancelled" } }, { kind: "nothing" }],
    ["what is settled", { charge: { state: "succeeded" } }, { kind: "nothing" }],
    ["what went back", { charge: { state: "returned" } }, { kind: "nothing" }],
    ["too little", { status: { amount: 49_999 } }, { kind: "quarantine", reason: "amount" }],
    ["too much", { status: { amount: 50_001 } }, { kind: "quarantine", reason: "amount" }],
    ["dollars", { status: { currency: "usd" } }, { kind: "quarantine", reason: "currency" }],
    ["another charge's money", { status: { reference: "chg_2" } }, { kind: "quarantine", reason: "reference" }],
    ["money nobody knows", { status: { reference: null } }, { kind: "quarantine", reason: "reference" }],
    [
      "late money for a group that may be revived",
      { charge: { state: "expired" }, group: { payment_state: "expired" } },
      { kind: "settle", take: 50_000, surplus: 0, revive: true },
    ],
    ["money for a group that is gone", { group: { payment_state: "cancelled", due: 0 } }, { kind: "return", reason: "cancelled" }],
    ["money that came twice", { paid_by_another: true, group: { payment_state: "paid" } }, { kind: "return", reason: "paid_twice" }],
    ["what was interrupted half-way", { group: { payment_state: "paid" } }, { kind: "settle", take: 50_000, surplus: 0, revive: false }],
    ["a group that lost a shop", { group: { due: 30_000 } }, { kind: "settle", take: 30_000, surplus: 20_000, revive: false }],
    [
      "a transfer with its code",
      { charge: { amount: 50_123 }, status: { amount: 50_123 } },
      { kind: "settle", take: 50_123, surplus: 0, revive: false },
    ],
    [
      "a transfer with its code, of a group that lost a shop",
      { charge: { amount: 50_123 }, status: { amount: 50_123 }, group: { due: 30_000 } },
      { kind: "settle", take: 30_123, surplus: 20_000, revive: false },
    ],
    [
      "a transfer without its code",
      { charge: { amount: 50_123 }, status: { amount: 50_000 } },
      { kind: "settle", take: 50_000, surplus: 0, revive: false },
    ],
    ["a quarantined charge nobody decided about", { charge: { state: "quarantined" }, status: { amount: 60_000 } }, { kind: "nothing" }],
    [
      "a surplus an officer accepts",
      { charge: { state: "quarantined" }, status: { amount: 60_000 }, decision: "accept" },
      { kind: "settle", take: 50_000, surplus: 10_000, revive: false },
    ],
    ["too little, accepted", { charge: { state: "quarantined" }, status: { amount: 40_000 }, decision: "accept" }, { kind: "nothing" }],
    ["dollars, accepted", { charge: { state: "quarantined" }, status: { currency: "usd" }, decision: "accept" }, { kind: "nothing" }],
    [
      "what an officer gives back",
      { charge: { state: "quarantined" }, status: { amount: 40_000 }, decision: "give_back" },
      { kind: "return", reason: "decided" },
    ],
  ])("%s", (_, changes, expected) => expect(judgeCharge(situation(changes))).toEqual(expected));

  const rupiah = fc.integer({ min: 1, max: 1_000_000 });
  const anything = fc
    .record({
      owed: rupiah,
      code: fc.integer({ min: 0, max: 999 }),
      received: rupiah,
      due: fc.integer({ min: 0, max: 1_000_000 }),
      state: fc.constantFrom(...ChargeState.options),
      says: fc.constantFrom("pending", "authorized", "succeeded", "failed", "cancelled" as const),
      payment_state: fc.constantFrom(...PaymentState.options),
      paid_by_another: fc.boolean(),
      decision: fc.constantFrom(undefined, "accept", "give_back" as const),
      fits: fc.boolean(),
    })
    .map(({ owed, code, received, due, state, says, payment_state, paid_by_another, decision, fits }) =>
      situation({
        charge: { state, owed, amount: owed + code },
        status: { state: says as ChargeSituation["status"]["state"], amount: fits ? owed + code : received },
        group: { payment_state, due: Math.min(due, owed) },
        paid_by_another,
        decision: decision as ChargeSituation["decision"],
      }),
    );

  it("never settles for less than is wanted, nor with money that is not there, and sends every rupiah one way", () => {
    fc.assert(
      fc.property(anything, (each) => {
        const verdict = judgeCharge(each);
        if (verdict.kind !== "settle") return true;
        const { amount, state } = each.status;
        return (
          (state === "succeeded" || state === "authorized") &&
          verdict.take >= each.group.due &&
          verdict.surplus >= 0 &&
          verdict.take + verdict.surplus === amount &&
          !each.paid_by_another
        );
      }),
    );
  });

  it("leaves alone what was dealt with", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom("succeeded" as const, "returned" as const), (each, state) => {
        return judgeCharge({ ...each, charge: { ...each.charge, state } }).kind === "nothing";
      }),
    );
  });
});
