import type { AdjustmentView } from "@lapak/backend/contracts/adjustment";
import { describe, expect, it } from "vitest";
import { loweredText } from "./lowered";

const one: AdjustmentView = {
  ...{ id: "ladj_1", state: "applied", title: "Risol mayo", kind: "fewer", substitute: null, old_quantity: 3, new_quantity: 1 },
  ...{ old_unit_price: 10_000, new_unit_price: 10_000, amount: 20_000, reason: "Stok tinggal satu", at: "2026-11-24T03:00:00Z" },
};

describe("a lowered line in words", () => {
  it.each<[Partial<AdjustmentView>, string]>([
    [{}, "Risol mayo: 1 dari 3"],
    [{ new_quantity: 0 }, "Risol mayo tidak tersedia"],
    [{ kind: "weight", new_unit_price: 8_000 }, "Risol mayo: beratnya kurang, Rp10.000 menjadi Rp8.000 tiap satuan"],
    [
      { kind: "substitute", substitute: "pastel", new_unit_price: 9_000 },
      "Risol mayo diganti pastel, Rp10.000 menjadi Rp9.000 tiap satuan",
    ],
  ])("%o", (changes, text) => expect(loweredText({ ...one, ...changes })).toBe(text));
});
