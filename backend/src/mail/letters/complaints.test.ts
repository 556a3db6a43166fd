import { describe, expect, it } from "vitest";
import { ComplaintAction, ComplaintActor, ComplaintState, ComplaintWish } from "../../contracts/complaint";
import { judgeStep } from "../../modules/complaint/rules/lifecycle";
import { eventOf, readersOf } from "../../modules/complaint/rules/telling";
import { composeMail } from "../compose";

const now = new Date("2026-11-24T10:00:00Z");

const PROMISES = ["offer", "ask_return"];

/** Every step that can happen, with whoever must hear of it. */
function* steps() {
  for (const state of ComplaintState.options) {
    for (const wanted of ComplaintWish.options) {
      for (const action of ComplaintAction.options) {
        for (const by of ComplaintActor.options) {
          const complaint = { state, wanted, wanted_amount: 9_000, offered_amount: 5_000, due_at: now, refundable: 20_000 };
          const last = { action: "open", by: "nobody", amount: null };
          const verdict = judgeStep({ ...complaint, last }, { action, by, amount: 5_000, note: "Sudah diperiksa", now });
          if (verdict.kind !== "allowed") continue;
          for (const reader of readersOf(by, verdict.to))
            yield { event: eventOf(action, state, verdict.to), reader, amount: PROMISES.includes(action) ? 5_000 : verdict.refund || null };
        }
      }
    }
  }
}

const data = {
  number: "LB-AAAAAA-1",
  shop: "Dapur Sri",
  name: "Ani",
  kind: "rusak di jalan",
  urgent: false,
  note: null,
  link: "https://lapak.test",
};

describe("letters about complaints", () => {
  it("have a sentence for everybody who must hear of a step", () => {
    const all = [...steps()];
    expect(all.length).toBeGreaterThan(40);
    for (const { event, reader, amount } of all) {
      const { text } = composeMail("complaint", { ...data, event, reader, amount, due_at: now.toISOString() });
      expect(text, `${event} to ${reader}`).not.toMatch(/undefined|null|Rp0/);
    }
  });

  it("call officers at once when somebody may be harmed", () => {
    const { subject, text } = composeMail("complaint", {
      ...{ ...data, event: "open", reader: "officer", urgent: true, note: "Anak saya gatal-gatal", amount: null, due_at: null },
    });
    expect(subject).toBe("Segera: komplain pesanan LB-AAAAAA-1");
    expect(text).not.toContain("gatal");
  });
});
