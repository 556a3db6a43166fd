import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Breaker } from "./breaker";

describe("whether a server may be asked", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("is looked at beside the questions, first of all and every three seconds while it is away", async () => {
    let isThere = false;
    const look = vi.fn(async () => isThere);
    const breaker = new Breaker(look);
    expect([breaker.isClosed, breaker.isClosed]).toEqual([false, false]);
    expect(look).toHaveBeenCalledTimes(1);
    isThere = true;
    await vi.advanceTimersByTimeAsync(2_900);
    expect(breaker.isClosed).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(breaker.isClosed).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect([breaker.isClosed, look.mock.calls.length]).toEqual([true, 2]);
  });

  it("is not, from the moment it went away", async () => {
    const breaker = new Breaker(async () => true);
    expect(breaker.isClosed).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(breaker.isClosed).toBe(true);
    breaker.open();
    expect(breaker.isClosed).toBe(false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(breaker.isClosed).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(breaker.isClosed).toBe(true);
  });
});
