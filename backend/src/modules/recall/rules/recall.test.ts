import { describe, expect, it } from "vitest";
import { batchKey, objectionToReturn, recallActions, recallNumber } from "./recall";

const open = { state: "open", sale: "stopped", scope: "batch", opened_by_type: "vendor" } as const;

describe("a recall", () => {
  it.each([
    ["a shop's own batch", open, ["record", "resume"], ["record", "resume", "close"]],
    ["a batch an officer recalled", { ...open, opened_by_type: "officer" }, ["record"], ["record", "resume", "close"]],
    ["a whole product", { ...open, scope: "product" }, ["record"], ["record", "close"]],
    ["a batch whose sale goes on", { ...open, sale: "resumed" }, ["record"], ["record", "close"]],
    ["a closed one", { ...open, state: "closed" }, [], []],
  ] as const)("%s", (_, facts, vendor, officer) => {
    expect(recallActions(facts, "vendor")).toEqual(vendor);
    expect(recallActions(facts, "officer")).toEqual(officer);
  });

  it.each([
    ["returned", 2, null],
    ["returned", 0, "Tulis berapa yang dikembalikan."],
    ["returned", 4, "Pesanan ini hanya berisi 3."],
    ["discarded", 0, null],
    ["consumed", 1, "Pilih “dikembalikan” bila ada yang kembali."],
  ] as const)("%s %d of three", (outcome, returned_quantity, objection) => {
    expect(objectionToReturn({ outcome, returned_quantity }, 3)).toBe(objection);
  });

  it("compares batches as people mean them and has a number without look-alikes", () => {
    expect(batchKey("pg 03/11-a")).toBe(batchKey("PG0311A"));
    expect(batchKey("PG-0311")).not.toBe(batchKey("PG-0312"));
    expect(recallNumber(new Uint8Array([0, 23, 24, 47, 100, 255]))).toMatch(/^PN-[ACDEFGHJKMNPQRTVWXY34679]{6}$/);
  });
});
