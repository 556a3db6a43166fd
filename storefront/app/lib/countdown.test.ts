import { expect, it } from "vitest";
import { clockOf } from "./countdown";

it.each([
  [15 * 60_000, "15:00"],
  [14 * 60_000 + 5_000, "14:05"],
  [59_001, "01:00"],
  [999, "00:01"],
  [0, "00:00"],
  [-5_000, "00:00"],
  [3_600_000, "01:00:00"],
  [24 * 3_600_000 - 1_000, "23:59:59"],
  [51 * 3_600_000 + 60_000, "2 hari 03:01:00"],
])("%d ms are %s", (left, clock) => expect(clockOf(left)).toBe(clock));
