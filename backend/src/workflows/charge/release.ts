import { Problem } from "../../http/problem";
import type { ChargeRow } from "../../modules/charge/service";
import { gatewayFor } from "../../payments/gateways";

export const paymentInProgress = () =>
  new Problem("conflict", "payment_in_progress", "Pembayaran Anda sedang diproses. Tunggu sebentar, lalu muat ulang halaman.");

/**
 * Makes the provider let go of an attempt, so that nobody can pay it any more. Answers false when money has come (or may still come):
 * then it must be settled, not forgotten. Throws when the provider cannot be asked.
 */
export async function releaseAtProvider(charge: ChargeRow): Promise<boolean> {
  const gateway = gatewayFor(charge.method);
  if (!gateway || gateway.settledBy === "officer" || !charge.data) return true;
  const context = { idempotency_key: charge.id };
  try {
    await gateway.provider.cancelPayment({ data: charge.data, context });
    return true;
  } catch (error) {
    const { state } = await gateway.readStatus(charge.data);
    if (state === "cancelled" || state === "failed") return true;
    if (state === "pending") throw error;
    return false;
  }
}
