/** Seconds until the next attempt after the 1st, 2nd, … failure; the last one repeats. */
export const RETRY_SECONDS = [2, 10, 30, 120, 600, 3600] as const;

export const waitAfter = (attempts: number): number => RETRY_SECONDS[Math.min(Math.max(attempts, 1), RETRY_SECONDS.length) - 1] as number;
