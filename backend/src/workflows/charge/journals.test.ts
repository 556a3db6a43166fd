import { describe, expect, it } from "vitest";
import { type ChargeFacts, chargeJournals } from "./journals";

const transfer: ChargeFacts = {
  ...{ id: "chg_1", order_group_id: "ogrp_1", method: "bank_transfer", state: "succeeded", quarantine_reason: null },
  ...{ owed: 50_000, amount: 50_321, received_amount: 50_321, fee: null, surplus: 0 },
};
const card: ChargeFacts = { ...transfer, method: "card", amount: 50_000, received_amount: 50_000, fee: 3_450 };

const told = (facts: ChargeFacts) =>
  chargeJournals(facts).map(({ source_key, entries }) => [source_key, ...entries.map(({ account, amount }) => `${account} ${amount}`)]);

describe("the journals a charge stands for", () => {
  it.each<[string, ChargeFacts, string[][]]>([
    ["an attempt nobody paid", { ...transfer, state: "open", received_amount: null }, []],
    ["money that is known of and not settled yet", { ...card, state: "open" }, []],
    [
      "a transfer with its code, which is the city's",
      transfer,
      [
        ["charge:chg_1", "bank 50321", "shopper_funds -50321"],
        ["code:chg_1", "shopper_funds 321", "transfer_codes -321"],
      ],
    ],
    ["a transfer without its code", { ...transfer, received_amount: 50_000 }, [["charge:chg_1", "bank 50000", "shopper_funds -50000"]]],
    [
      "a transfer of which a shop's part goes back",
      { ...transfer, surplus: 20_000 },
      [
        ["charge:chg_1", "bank 50321", "shopper_funds -50321"],
        ["return:chg_1:surplus", "shopper_funds 20000", "refunds_payable -20000"],
        ["code:chg_1", "shopper_funds 321", "transfer_codes -321"],
      ],
    ],
    [
      "a card, of which the provider kept its fee",
      card,
      [
        ["charge:chg_1", "clearing:stripe 50000", "shopper_funds -50000"],
        ["charge-fee:chg_1", "provider_fees 3450", "clearing:stripe -3450"],
      ],
    ],
    [
      "late money that goes back whole, code and all",
      { ...transfer, state: "returned" },
      [
        ["charge:chg_1", "bank 50321", "shopper_funds -50321"],
        ["return:chg_1", "shopper_funds 50321", "refunds_payable -50321"],
      ],
    ],
    [
      "money that does not fit and waits for an officer",
      { ...transfer, state: "quarantined", quarantine_reason: "amount", received_amount: 40_000 },
      [["charge:chg_1", "bank 40000", "shopper_funds -40000"]],
    ],
    ["money of another currency, which is no rupiah", { ...card, state: "quarantined", quarantine_reason: "currency" }, []],
  ])("%s", (_, facts, journals) => {
    expect(told(facts)).toEqual(journals);
  });
});
