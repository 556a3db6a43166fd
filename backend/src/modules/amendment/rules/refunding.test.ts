import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeRefund, refundable, type ShareMoney } from "./refunding";

const share = (captured: number, refunded = 0, promised = 0): ShareMoney => ({ captured, refunded, promised });

describe("giving back a share", () => {
  it.each<[string, ShareMoney, number, string]>([
    ["a part", share(20_000), 5_000, "allowed"],
    ["all", share(20_000), 20_000, "allowed"],
    ["one rupiah too many", share(20_000), 20_001, "amount"],
    ["the rest", share(20_000, 5_000), 15_000, "allowed"],
    ["more than the rest", share(20_000, 5_000), 15_001, "amount"],
    ["what is on its way already", share(20_000, 5_000, 10_000), 5_001, "amount"],
    ["of what nobody paid", share(0), 1, "nothing_paid"],
    ["nothing", share(20_000), 0, "amount"],
    ["again, when all is back", share(20_000, 20_000), 1, "amount"],
  ])("%s", (_, money, amount, expected) => {
    const verdict = judgeRefund(money, amount);
    expect(verdict.kind === "allowed" ? "allowed" : verdict.code).toBe(expected);
  });

  it("never comes to more than was captured, in whatever pieces", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(fc.integer({ min: -5, max: 1_000_000 })), (captured, amounts) => {
        const money = share(captured);
        for (const amount of amounts) if (judgeRefund(money, amount).kind === "allowed") money.refunded += amount;
        return money.refunded <= captured && refundable(money) === captured - money.refunded;
      }),
    );
  });
});
