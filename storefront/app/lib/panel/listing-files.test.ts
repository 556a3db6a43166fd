import type { ImportView } from "@lapak/backend/contracts/listing-import";
import { describe, expect, it } from "vitest";
import { firstShown, isOpen, partsFor, progressOf } from "./listing-files";

const view = (changes: Partial<ImportView>): ImportView => ({
  id: "limp_1",
  file_name: "produk.xlsx",
  state: "checking",
  total: 10,
  judged: 4,
  create: 3,
  change: 0,
  same: 0,
  bad: 1,
  done: 0,
  created_at: "",
  finished_at: null,
  ...changes,
});

describe("a file on its way in", () => {
  it("is measured by its rows while it is looked through, by the good ones afterwards", () => {
    expect(progressOf(view({}))).toEqual({ done: 4, total: 10 });
    expect(progressOf(view({ state: "importing", create: 7, change: 1, same: 1, done: 5 }))).toEqual({ done: 5, total: 9 });
  });
  it("shows what needs the vendor first", () => {
    expect(firstShown(view({}))).toBe("bad");
    expect(firstShown(view({ bad: 0 }))).toBe("create");
    expect(firstShown(view({ bad: 0, create: 0, same: 2 }))).toBe("same");
  });
  it("is open until it is over", () =>
    expect(["checked", "done"].map((state) => isOpen(view({ state: state as "done" })))).toEqual([true, false]));
  it("comes in parts when a shop has more", () => expect([0, 2000, 2001].map(partsFor)).toEqual([[1], [1], [1, 2]]));
});
