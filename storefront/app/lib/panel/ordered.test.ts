import { expect, it } from "vitest";
import { moved } from "./ordered";

it.each<[number, number, string]>([
  [0, 2, "bca"],
  [2, 0, "cab"],
  [1, 1, "abc"],
  [5, 0, "abc"],
])("from %i to %i", (from, to, after) => expect(moved([..."abc"], from, to).join("")).toBe(after));
