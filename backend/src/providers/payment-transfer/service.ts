import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
} from "@medusajs/framework/types";
import { PaymentSessionStatus } from "@medusajs/framework/utils";
import { Problem } from "../../http/problem";
import { ManualPaymentService } from "../payment-manual/service";

/**
 * Money somebody sends by themselves, to an account where only a person or a bank statement sees it arrive. There is nobody to ask, so a session
 * is pending for as long as this provider is concerned: no answer of its own ever makes an order paid.
 */
export class TransferPaymentService extends ManualPaymentService {
  static override identifier = "transfer";

  /** The charge's id is what we call it at the bank too, so opening it again is the same session. */
  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { data } = await super.initiatePayment(input);
    if (typeof data?.charge_id !== "string")
      throw new Problem("invalid", "transfer_without_charge", "Pembayaran ini harus milik satu tagihan.");
    return { id: data.charge_id, data: { ...data, amount: Number(input.amount) }, status: PaymentSessionStatus.PENDING };
  }

  override async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data: data ?? {}, status: PaymentSessionStatus.PENDING };
  }

  override async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { data, status: PaymentSessionStatus.PENDING };
  }
}
