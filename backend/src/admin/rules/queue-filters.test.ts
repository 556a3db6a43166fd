import { describe, expect, it } from "vitest";
import { nextInQueue, readFilters, writeFilters } from "./queue-filters";

const read = (query: string) => readFilters(new URLSearchParams(query));

describe("queue filters", () => {
  it("start with what waits", () => {
    expect(read("")).toEqual({ state: "submitted", kecamatan: undefined, q: undefined, page: 1 });
  });

  it("forgive an address somebody mistyped", () => {
    expect(read("status=apa&page=-3&q=%20")).toEqual({ state: "submitted", kecamatan: undefined, q: undefined, page: 1 });
  });

  it.each([
    { state: "submitted" as const, page: 1 },
    { state: undefined, kecamatan: "32.75.05", q: "bu siti", page: 3 },
    { state: "approved" as const, page: 2 },
  ])("survive the address: %o", (filters) => {
    expect(readFilters(writeFilters(filters))).toEqual({ kecamatan: undefined, q: undefined, ...filters });
  });

  it("pass the turn to the first other application", () => {
    const queue = [{ id: "a" }, { id: "b" }];
    expect(nextInQueue(queue, "a")).toEqual({ id: "b" });
    expect(nextInQueue([{ id: "a" }], "a")).toBeUndefined();
  });
});
