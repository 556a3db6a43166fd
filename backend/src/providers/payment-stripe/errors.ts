import Stripe from "stripe";
import { Problem } from "../../http/problem";

const { StripeAPIError, StripeCardError, StripeConnectionError, StripeInvalidRequestError, StripeRateLimitError } = Stripe.errors;

/** The answer was lost or broken, so what was asked for may or may not have happened. */
export const isAmbiguous = (error: unknown): boolean => error instanceof StripeConnectionError || error instanceof StripeAPIError;

/** The intent is in a state in which this cannot be done any more, usually because it was done. */
export const isUnexpectedState = (error: unknown): boolean =>
  error instanceof StripeInvalidRequestError && error.code === "payment_intent_unexpected_state";

/** What a person can act on; everything else is ours to mend and stays what it is. */
export function readable(error: unknown): unknown {
  if (isAmbiguous(error) || error instanceof StripeRateLimitError) {
    return new Problem(
      "unavailable",
      "card_unavailable",
      "Layanan kartu sedang tidak menjawab. Coba lagi sebentar lagi, atau pilih cara bayar lain.",
    );
  }
  if (error instanceof StripeInvalidRequestError && error.code === "amount_too_small") {
    return new Problem("invalid", "card_amount", "Jumlah ini terlalu kecil untuk dibayar dengan kartu. Pilih cara bayar lain.");
  }
  if (error instanceof StripeInvalidRequestError && error.code === "amount_too_large") {
    return new Problem("invalid", "card_amount", "Jumlah ini terlalu besar untuk dibayar dengan kartu. Pilih cara bayar lain.");
  }
  if (error instanceof StripeCardError) {
    return new Problem("conflict", "card_declined", "Kartu ditolak. Pakai kartu lain, atau pilih cara bayar lain.");
  }
  return error;
}

/**
 * Writes, and when the answer is lost asks whether it was done, instead of doing it again under another name. The client has already
 * repeated the call with the same idempotency key by then.
 */
export async function writeOrAsk<T>(write: () => Promise<T>, ask: () => Promise<T | undefined>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isAmbiguous(error)) throw readable(error);
    const found = await ask().catch(() => undefined);
    if (found !== undefined) return found;
    throw readable(error);
  }
}
