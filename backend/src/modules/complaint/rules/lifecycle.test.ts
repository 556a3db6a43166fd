import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ComplaintAction, ComplaintActor, ComplaintState, ComplaintWish } from "../../../contracts/complaint";
import { COMPLAINT_TERMS } from "../../../reference/complaint-terms";
import { type Asked, type ComplaintSituation, isOver, judgeStep, possibleSteps } from "./lifecycle";

const now = new Date("2026-11-24T10:00:00Z");
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const complaint = (changes: Partial<ComplaintSituation> = {}): ComplaintSituation => ({
  state: "open",
  wanted: "refund",
  wanted_amount: 20_000,
  offered_amount: null,
  due_at: hoursLater(48),
  last: { action: "open", by: "shopper", amount: null },
  refundable: 50_000,
  ...changes,
});
const asked = (action: ComplaintAction, by: ComplaintActor, changes: Partial<Asked> = {}): Asked => ({ action, by, now, ...changes });
const because = { note: "Foto sudah kami periksa" };

describe("a complaint's steps", () => {
  it.each<[string, ComplaintSituation, Asked, ComplaintState, number]>([
    ["the shop grants it", complaint(), asked("accept", "vendor"), "settled", 20_000],
    ["the shop brings it again", complaint({ wanted: "replacement", wanted_amount: null }), asked("accept", "vendor"), "replacing", 0],
    ["the shop offers less", complaint(), asked("offer", "vendor", { amount: 8_000 }), "offered", 0],
    ["the shop refuses", complaint(), asked("refuse", "vendor", because), "refused", 0],
    [
      "the shopper takes the offer",
      complaint({ state: "offered", offered_amount: 8_000 }),
      asked("accept_offer", "shopper"),
      "settled",
      8_000,
    ],
    ["the shop only takes note", complaint({ wanted: "report", wanted_amount: null }), asked("accept", "vendor"), "settled", 0],
    ["the shop wants the goods first", complaint(), asked("ask_return", "vendor", { amount: 20_000 }), "returning", 0],
    ["the shopper brought them", complaint({ state: "returning", offered_amount: 9_000 }), asked("send_back", "shopper"), "returned", 0],
    ["the shop has them back", complaint({ state: "returned", offered_amount: 9_000 }), asked("take_back", "vendor"), "settled", 9_000],
    [
      "the shop has them back, unasked",
      complaint({ state: "returning", offered_amount: 9_000 }),
      asked("take_back", "vendor"),
      "settled",
      9_000,
    ],
    ["the shop denies it", complaint({ state: "returned" }), asked("contest_return", "vendor", because), "escalated", 0],
    ["the shopper cannot bring them", complaint({ state: "returning" }), asked("escalate", "shopper", because), "escalated", 0],
    ["the shopper objects to a refusal", complaint({ state: "refused" }), asked("escalate", "shopper", because), "escalated", 0],
    ["the replacement came", complaint({ state: "replacing" }), asked("confirm", "shopper"), "settled", 0],
    ["the shopper lets it be", complaint({ state: "escalated" }), asked("withdraw", "shopper"), "withdrawn", 0],
    ["the shop gives in late", complaint({ state: "escalated" }), asked("accept", "vendor"), "settled", 20_000],
    ["an officer awards", complaint({ state: "escalated" }), asked("award", "officer", { amount: 30_000, ...because }), "settled", 30_000],
    ["an officer steps in early", complaint(), asked("award", "officer", { amount: 1, ...because }), "settled", 1],
    ["an officer dismisses", complaint({ state: "escalated" }), asked("dismiss", "officer", because), "rejected", 0],
  ])("%s", (_, situation, step, to, refund) => {
    expect(judgeStep(situation, step)).toMatchObject({ kind: "allowed", to, refund });
  });

  it.each<[string, ComplaintSituation, Asked, string]>([
    ["the shop answers for the shopper", complaint({ state: "offered" }), asked("accept_offer", "vendor"), "complaint_state"],
    ["the shopper decides", complaint(), asked("award", "shopper", { amount: 1, ...because }), "complaint_state"],
    ["the shop dismisses", complaint(), asked("dismiss", "vendor", because), "complaint_state"],
    ["a refusal without a word", complaint(), asked("refuse", "vendor"), "note"],
    ["an award without a reason", complaint({ state: "escalated" }), asked("award", "officer", { amount: 1 }), "note"],
    ["an offer of nothing", complaint(), asked("offer", "vendor", { amount: 0 }), "amount"],
    ["an offer of all that was asked", complaint(), asked("offer", "vendor", { amount: 20_000 }), "amount"],
    ["more than the order brought", complaint({ state: "escalated" }), asked("award", "officer", { amount: 50_001, ...because }), "amount"],
    ["an offer once an officer has it", complaint({ state: "escalated" }), asked("offer", "vendor", { amount: 1 }), "complaint_state"],
    ["goods wanted back for more than was paid", complaint(), asked("ask_return", "vendor", { amount: 50_001 }), "amount"],
    ["goods back that were not asked for", complaint(), asked("take_back", "vendor"), "complaint_state"],
    ["a denial without a word", complaint({ state: "returned" }), asked("contest_return", "vendor"), "note"],
    ["looking at safety as a step", complaint(), asked("check", "officer", because), "complaint_state"],
    ["objecting before an answer", complaint(), asked("escalate", "shopper", because), "complaint_state"],
    ["a deadline that has not passed", complaint(), asked("expire", "system"), "not_due"],
    ["anything once it is over", complaint({ state: "settled", due_at: null }), asked("withdraw", "shopper"), "complaint_state"],
  ])("refuses %s", (_, situation, step, code) => {
    expect(judgeStep(situation, step)).toMatchObject({ kind: "refused", code });
  });

  it("takes a second click for what it is", () => {
    const settled = complaint({ state: "settled", due_at: null, last: { action: "accept", by: "vendor", amount: 20_000 } });
    expect(judgeStep(settled, asked("accept", "vendor"))).toEqual({ kind: "repeated" });
  });

  it("takes another sum for another wish", () => {
    const offered = complaint({ state: "offered", offered_amount: 8_000, last: { action: "offer", by: "vendor", amount: 8_000 } });
    expect(judgeStep(offered, asked("offer", "vendor", { amount: 8_000 }))).toEqual({ kind: "repeated" });
    expect(judgeStep(offered, asked("offer", "vendor", { amount: 9_000 }))).toMatchObject({ kind: "refused", code: "complaint_state" });
  });

  it("never gives back more than is left of the order, whatever was asked or offered", () => {
    expect(judgeStep(complaint({ refundable: 5_000 }), asked("accept", "vendor"))).toMatchObject({ to: "settled", refund: 5_000 });
  });
});

describe("deadlines", () => {
  it.each<[ComplaintState, ComplaintState, number]>([
    ["open", "escalated", 0],
    ["offered", "settled", 8_000],
    ["refused", "withdrawn", 0],
    ["replacing", "settled", 0],
    ["returning", "withdrawn", 0],
    ["returned", "settled", 8_000],
  ])("silence in %s leads to %s", (state, to, refund) => {
    const waiting = complaint({ state, offered_amount: 8_000, due_at: now });
    expect(judgeStep(waiting, asked("expire", "system"))).toMatchObject({ kind: "allowed", to, refund });
  });

  it("gives each side its time", () => {
    const offer = judgeStep(complaint(), asked("offer", "vendor", { amount: 8_000 }));
    expect(offer).toMatchObject({ due_at: hoursLater(COMPLAINT_TERMS.reply_within_hours) });
    expect(judgeStep(complaint({ state: "refused" }), asked("escalate", "shopper", because))).toMatchObject({
      due_at: hoursLater(COMPLAINT_TERMS.decide_within_hours),
    });
  });

  it("leaves what an officer must decide to the officer", () => {
    const late = complaint({ state: "escalated", due_at: hoursLater(-1) });
    expect(judgeStep(late, asked("expire", "system"))).toMatchObject({ kind: "refused" });
  });
});

describe("whatever anybody does", () => {
  const situation = fc.record({
    state: fc.constantFrom(...ComplaintState.options),
    wanted: fc.constantFrom(...ComplaintWish.options),
    wanted_amount: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    offered_amount: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    due_at: fc.option(fc.constantFrom(hoursLater(-1), hoursLater(1))),
    last: fc.record({
      action: fc.constantFrom(...ComplaintAction.options),
      by: fc.constantFrom(...ComplaintActor.options),
      amount: fc.option(fc.nat(1_000_000)),
    }),
    refundable: fc.nat(1_000_000),
  });
  const step = fc.record({
    action: fc.constantFrom(...ComplaintAction.options),
    by: fc.constantFrom(...ComplaintActor.options),
    amount: fc.option(fc.integer({ min: -10, max: 2_000_000 }), { nil: undefined }),
    note: fc.option(fc.string(), { nil: undefined }),
    now: fc.constant(now),
  });

  it("money going back stays within the order, and nothing moves once it is over", () => {
    fc.assert(
      fc.property(situation, step, (complaint, asked) => {
        const verdict = judgeStep(complaint, asked);
        if (verdict.kind !== "allowed") return true;
        const within = verdict.refund >= 0 && verdict.refund <= complaint.refundable && Number.isSafeInteger(verdict.refund);
        return within && !isOver(complaint.state) && (isOver(verdict.to) ? verdict.due_at === null : true);
      }),
    );
  });

  it("somebody can always end it, and nobody waits on a shop for ever", () => {
    for (const state of ComplaintState.options.filter((one) => !isOver(one))) {
      expect(possibleSteps({ state }, "officer")).toEqual(["award", "dismiss"]);
      expect(possibleSteps({ state }, "system")).toEqual(state === "escalated" ? ["order_cancelled"] : ["expire", "order_cancelled"]);
    }
  });
});
