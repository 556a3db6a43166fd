/** Stripe counts rupiah in hundredths (Rp12.500 is 1250000). This file is the only place that multiplies or divides. */
const HUNDREDTHS = 100;

/** Rupiah → what Stripe is asked for. Throws unless it is whole rupiah above zero. */
export function toStripeAmount(rupiah: number): number {
  const amount = rupiah * HUNDREDTHS;
  if (!Number.isInteger(rupiah) || rupiah <= 0 || !Number.isSafeInteger(amount)) {
    throw new RangeError(`${rupiah} is not an amount in whole rupiah.`);
  }
  return amount;
}

/** What Stripe says → rupiah; keeps a fraction, so that an amount nobody asked for never looks like one that somebody did. */
export function fromStripeAmount(hundredths: number): number {
  return hundredths / HUNDREDTHS;
}

/** A fee in whole rupiah. Stripe's percentages end in fractions of a rupiah; the ledger holds none. */
export function feeInRupiah(hundredths: number): number {
  return Math.round(hundredths / HUNDREDTHS);
}
