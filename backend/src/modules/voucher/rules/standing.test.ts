import { expect, it } from "vitest";
import { standingOf } from "./standing";

const voucher = {
  state: "active",
  valid_from: "2026-11-01T00:00:00Z",
  valid_until: "2026-12-01T00:00:00Z",
  most_uses: 10,
  uses: 3,
} as const;

it.each([
  [{}, "2026-11-24T00:00:00Z", "running"],
  [{}, "2026-10-31T23:59:59Z", "upcoming"],
  [{}, "2026-11-01T00:00:00Z", "running"],
  [{}, "2026-12-01T00:00:00Z", "ended"],
  [{ uses: 10 }, "2026-11-24T00:00:00Z", "used_up"],
  [{ uses: 10 }, "2026-12-24T00:00:00Z", "ended"],
  [{ most_uses: null, uses: 1_000 }, "2026-11-24T00:00:00Z", "running"],
  [{ state: "stopped" }, "2026-11-24T00:00:00Z", "stopped"],
] as const)("%j at %s is %s", (changes, now, standing) => expect(standingOf({ ...voucher, ...changes }, new Date(now))).toBe(standing));
