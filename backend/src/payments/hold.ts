import type { PrepaidMethod } from "../contracts/charge";

type HoldOf = PrepaidMethod | "confirmation" | "proof_again";

/**
 * How long stock is kept for a shopper who has not paid, in minutes. Each value may be set in the environment (docs/operations.md):
 * a card or a code is paid at once, a transfer needs a bank's app and perhaps a walk to the machine.
 */
const MINUTES: Record<HoldOf, { setting: string; usual: number }> = {
  card: { setting: "HOLD_MINUTES_CARD", usual: 15 },
  qris: { setting: "HOLD_MINUTES_QRIS", usual: 15 },
  bank_transfer: { setting: "HOLD_MINUTES_BANK_TRANSFER", usual: 24 * 60 },
  /** Once the shopper says they paid, until an officer must have looked: over a weekend. */
  confirmation: { setting: "HOLD_MINUTES_CONFIRMATION", usual: 3 * 24 * 60 },
  /** Once an officer could not use their proof, to send another one or to pay after all. */
  proof_again: { setting: "HOLD_MINUTES_PROOF_AGAIN", usual: 24 * 60 },
};

/**
 * Days in which promised money is taken, whether or not goods have changed hands: banks let go of a card's promise after seven.
 * https://docs.stripe.com/payments/place-a-hold-on-a-payment-method
 */
export const PROMISE_DAYS = 6;

/** Hours in which late money may still revive an order whose hold ended. */
export const LATE_MONEY_HOURS = 24;

export function holdMinutes(of: HoldOf, env: NodeJS.ProcessEnv = process.env): number {
  const { setting, usual } = MINUTES[of];
  const minutes = Number(env[setting] ?? usual);
  if (!Number.isFinite(minutes) || minutes <= 0) throw new Error(`${setting} must be a number of minutes above zero.`);
  return minutes;
}
