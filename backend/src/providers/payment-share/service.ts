import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types";
import { Problem } from "../../http/problem";
import { ManualPaymentService } from "../payment-manual/service";

/**
 * One shop's share of a charge that covers the whole order group. The charge itself (today a bank transfer an officer confirms)
 * is settled once, elsewhere; the share lets Medusa capture, refund and cancel one shop's order without touching another's money.
 */
export class SharePaymentService extends ManualPaymentService {
  static override identifier = "share";

  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (typeof input.data?.order_group !== "string") {
      throw new Problem("invalid", "share_without_group", "Pembayaran ini harus bagian dari satu pesanan gabungan.");
    }
    return super.initiatePayment(input);
  }
}
