import type { MedusaContainer } from "@medusajs/framework/types";
import type { PaymentState } from "../../contracts/primitives";
import { VOUCHER_MODULE } from "../../modules/voucher";
import type { VoucherModuleService } from "../../modules/voucher/service";

/** Groups of which nothing will be bought: their voucher may be used again. */
const GIVEN_UP: ReadonlySet<PaymentState> = new Set(["expired", "cancelled"]);

/**
 * Brings a group's use of its voucher in line with what became of the group: given back when every order was cancelled or the hold expired,
 * taken again when late money revives it. Safe to repeat; to be called by whatever changes a group's payment state.
 */
export async function keepVoucher(
  container: MedusaContainer,
  { number, voucher_code, payment_state }: { number: string; voucher_code: string | null; payment_state: PaymentState },
): Promise<void> {
  if (voucher_code === null) return;
  const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE);
  await (GIVEN_UP.has(payment_state) ? vouchers.release(number) : vouchers.retake(number));
}
