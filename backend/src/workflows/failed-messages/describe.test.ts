import { describe, expect, it } from "vitest";
import { aboutOf, mayDismiss, safeError } from "./describe";

describe("what officers read of a message", () => {
  it.each([
    [
      { object: "payment_intent", id: "pi_1", payment_intent: null, charge_id: "chg_01ABC", client_secret: "pi_1_secret_x" },
      ["payment_intent", "pi_1", "chg_01ABC"],
    ],
    [
      { to: "sari@contoh.id", template: "order-placed", data: { name: "Sari", link: "https://x/reset?token=1" } },
      ["order-placed", "s•••@contoh.id"],
    ],
    [{ listing_ids: ["a", "b"] }, ["2"]],
    [{ id: "pi_1_secret_abc", charge_id: "Sari Wahyuni 0812", payback_id: { deep: true } }, []],
    [{}, []],
  ])("of %j is %j", (payload, values) => {
    expect(aboutOf(payload).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ["550 <sari@contoh.id>: no such user", "550 <‹email›>: no such user"],
    ["Invalid API Key: sk_test_51abcDEF", "Invalid API Key: ‹kunci›"],
    ["pi_3abc_secret_Xyz is used", "‹rahasia› is used"],
    ["connect to smtps://user:pass@mail.test failed", "connect to smtps://‹rahasia›@mail.test failed"],
    ["no account 0012345678901 at +62 812-3456-7890", "no account ‹angka› at ‹angka›"],
    ["No such charge: chg_01JABCDEF", "No such charge: chg_01JABCDEF"],
    [null, null],
  ])("of an error %j is %j", (error, shown) => expect(safeError(error)).toBe(shown));

  it("lets nobody look away from money", () => {
    expect(["mail", "search.listings", "payback.send", "payout.transfer", "charge.close"].filter(mayDismiss)).toEqual([
      "mail",
      "search.listings",
    ]);
  });
});
