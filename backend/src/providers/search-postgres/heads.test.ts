import { describe, expect, it, vi } from "vitest";
import { raw } from "../../foundation/sql";
import { Alphabets } from "./alphabets";
import type { Matching } from "./candidates";
import { Heads } from "./heads";
import { letterOf } from "./rules/alphabet";
import { targetsOf } from "./rules/plan";
import { UNKNOWN } from "./rules/spread";

const matching = (word: string): Matching => ({
  plan: {
    table: "search_thing",
    columns: [],
    shown: [],
    tagged: ["kind", "area"],
    searchable: [],
    targets: targetsOf({ columns: [], tagged: ["kind", "area"] }),
  },
  chosen: [],
  shares: [],
  condition: raw("true"),
  groups: [{ forms: [word] }],
  window: 10,
  spread: UNKNOWN,
});

const COUNTED = {
  count: 5_000,
  letters: [
    { letter: letterOf(1), count: 2_000 },
    { letter: letterOf(0), count: 3_000 },
    { letter: letterOf(2), count: 5_000 },
  ],
  tallies: { open: 7 },
};

const alphabets = new Alphabets((async () => ["area=timur", "area=barat", "kind=a"].map((tag, number) => ({ tag, number }))) as never);

describe("Heads", () => {
  it("counts what is asked a second time, and knows it the third time", async () => {
    const run = vi.fn(async () => [COUNTED]);
    const heads = new Heads(run as never, alphabets);
    expect(heads.of(matching("nasi"), {})).toBeUndefined();
    expect(run).not.toHaveBeenCalled();
    expect(heads.of(matching("nasi"), {})).toBeUndefined();
    await vi.waitFor(() => expect(heads.of(matching("nasi"), {})).toBeDefined());
    expect(run).toHaveBeenCalledOnce();
    expect(heads.of(matching("nasi"), {})).toEqual({
      count: 5_000,
      facets: {
        kind: [{ value: "a", count: 5_000 }],
        area: [
          { value: "timur", count: 3_000 },
          { value: "barat", count: 2_000 },
        ],
      },
      tallies: { open: 7 },
    });
  });

  it("tells questions apart by their words and by what is counted beside them", async () => {
    const run = vi.fn(async () => [COUNTED]);
    const heads = new Heads(run as never, alphabets);
    for (const _ of [1, 2]) heads.of(matching("nasi"), {});
    await vi.waitFor(() => expect(heads.of(matching("nasi"), {})).toBeDefined());
    expect(heads.of(matching("mi"), {})).toBeUndefined();
    expect(heads.of(matching("nasi"), { open: raw("by_open") })).toBeUndefined();
  });

  it("tries again what could not be counted", async () => {
    const run = vi.fn().mockRejectedValueOnce(new Error("gone")).mockResolvedValue([COUNTED]);
    const heads = new Heads(run, alphabets);
    heads.of(matching("nasi"), {});
    await vi.waitFor(() => expect(heads.of(matching("nasi"), {})).toBeDefined());
    expect(run).toHaveBeenCalledTimes(2);
  });
});
