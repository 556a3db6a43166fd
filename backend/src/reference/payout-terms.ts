/** When and what the market pays out. Numbers the city decided, or what this program holds prudent until it does; one edit changes each. */
export const PAYOUT_TERMS = {
  /** ISO weekdays (1 = Senin) and the hour in Asia/Jakarta at which a run is due. Twice a week, so that cooks can buy for the weekend. */
  weekdays: [1, 4],
  hour: 9,
  /** Rupiah below which money stays for the next run: an interbank transfer costs about Rp2.500 (BI-FAST). */
  threshold: 20_000,
  /** Days a paid order stays back after it was handed over, so that a complaint still finds its money. */
  disputeWindowDays: 2,
  /** Hours a new or changed account waits before money goes there: time for the other owners to read the mail and object. */
  accountHoldHours: 24,
  /** Vendors written per transaction of a run: small enough that a killed run loses seconds of work. */
  chunk: 200,
} as const;

export type PayoutTerms = { readonly [K in keyof typeof PAYOUT_TERMS]: K extends "weekdays" ? readonly number[] : number };

/** `PAYOUT_RUNS=manual` leaves starting runs to officers. */
export const runsBySchedule = (setting = process.env.PAYOUT_RUNS): boolean => setting !== "manual";
