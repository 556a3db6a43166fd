const pace = Number(process.env.JOB_PACE ?? 1);

/**
 * Schedule of a job that runs again and again, `seconds` apart. `JOB_PACE` divides that, for tests that would only wait; never below a second,
 * because Medusa's scheduler counts in whole ones.
 */
export const every = (seconds: number): { interval: number } => ({ interval: Math.max(1_000, Math.round((seconds * 1_000) / pace)) });
