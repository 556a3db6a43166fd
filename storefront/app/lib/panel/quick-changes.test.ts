import { describe, expect, it } from "vitest";
import { quickChanges } from "./quick-changes";

const words = { price: "harga?", stock: "stok?" };
const changesOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return quickChanges(form, words);
};

describe("quickChanges", () => {
  it("reads price and stock together", () => {
    expect(changesOf({ price: "17rb", stock: "8" })).toEqual({ changes: { price: 17000, stock: 8 }, errors: {} });
  });

  it("changes nothing but the state when that is asked for", () => {
    expect(changesOf({ state: "hidden", price: "1", stock: "1" }).changes).toEqual({ state: "hidden" });
  });

  it("asks again for what it cannot read, never taking it for zero", () => {
    expect(changesOf({ price: "", stock: "banyak" }).errors).toEqual(words);
    expect(changesOf({ state: "sold", price: "5.000", stock: "1" })).toEqual({ changes: { price: 5000, stock: 1 }, errors: {} });
  });
});
