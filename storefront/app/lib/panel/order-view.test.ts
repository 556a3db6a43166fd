import { describe, expect, it } from "vitest";
import { awaitsTransfer, milestones, nextAction, readablePhone, toCollect, whatsapp } from "./order-view";

describe("an order", () => {
  it("is carried on by what comes first, never by cancelling", () => {
    expect(nextAction({ actions: ["cancel", "accept"] })).toBe("accept");
    expect(nextAction({ actions: ["cancel"] })).toBeNull();
    expect(nextAction({ actions: [] })).toBeNull();
  });

  it("collects money only when it is cash that nobody has", () => {
    expect(toCollect({ payment_method: "cash", payment_state: "due", total: 45000 })).toBe(45000);
    expect(toCollect({ payment_method: "cash", payment_state: "paid", total: 45000 })).toBe(0);
    expect(toCollect({ payment_method: "bank_transfer", payment_state: "awaiting_confirmation", total: 45000 })).toBe(0);
  });

  it("says when a transfer is still open", () => {
    expect(awaitsTransfer({ payment_method: "bank_transfer", payment_state: "awaiting_confirmation" })).toBe(true);
    expect(awaitsTransfer({ payment_method: "bank_transfer", payment_state: "paid" })).toBe(false);
  });

  it("tells what happened, leaving out what did not", () => {
    const acted_by = { accepted: "Ani", ready: null, handed_over: null, cancelled: null };
    const order = { placed_at: "a", accepted_at: "b", ready_at: null, handed_over_at: null, cancelled_at: "c", acted_by };
    expect(milestones(order).map(({ at, by }) => [at, by])).toEqual([
      ["a", null],
      ["b", "Ani"],
      ["c", null],
    ]);
  });
});

describe("phone numbers", () => {
  it.each([
    ["+6281234567890", "0812-3456-7890"],
    ["+628123456789", "0812-3456-789"],
    ["+62218812345", "0218-8123-45"],
  ])("%s reads %s", (phone, readable) => expect(readablePhone(phone)).toBe(readable));

  it("open WhatsApp with a message nothing can break out of", () => {
    expect(whatsapp("+6281234567890", "Halo & salam?")).toBe("https://wa.me/6281234567890?text=Halo%20%26%20salam%3F");
  });
});
