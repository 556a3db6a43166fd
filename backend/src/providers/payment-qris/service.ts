import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types";
import { type RegisteredQris, registeredQris } from "../../foundation/qris";
import { Problem } from "../../http/problem";
import { purchaseCode } from "../../payments/rules/qris";
import { TransferPaymentService } from "../payment-transfer/service";

/**
 * QRIS from the market's own static code: each purchase gets the same code with its amount and number. Who pays is seen in the merchant's
 * account by a person or a statement, as with a transfer. A registered code that cannot be used stops the backend from starting.
 */
export class QrisPaymentService extends TransferPaymentService {
  static override identifier = "qris";
  private readonly registered: RegisteredQris | null;

  constructor(cradle: Record<string, unknown>, config?: Record<string, unknown>) {
    super(cradle, config);
    this.registered = registeredQris();
  }

  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (!this.registered) throw new Problem("conflict", "qris_off", "Pembayaran QRIS sedang tidak tersedia.");
    const session = await super.initiatePayment(input);
    const code = purchaseCode(this.registered.code, { amount: Number(input.amount), reference: String(input.data?.number) });
    return { ...session, data: { ...session.data, code } };
  }
}
