import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { VOUCHER_MODULE } from "../../../modules/voucher";
import type { VoucherModuleService } from "../../../modules/voucher/service";
import { cartChanged } from "../cart-changed";
import type { AgreedPlan } from "./plan-orders";

interface Redemption {
  plan: AgreedPlan;
  customer_id?: string;
}

/** Takes the voucher's use before anything is made of it: of two shoppers who want the last one, the later is told here. */
export const redeemVoucherStep = createStep(
  "redeem-voucher",
  async ({ plan, customer_id }: Redemption, { container }) => {
    const { voucher_code, number, contact, discount_total } = plan;
    if (voucher_code === null) return new StepResponse(null, null);
    const use = {
      code: voucher_code,
      group_number: number,
      customer_id: customer_id ?? null,
      phone: contact.phone,
      amount: discount_total,
    };
    const taken = await container.resolve<VoucherModuleService>(VOUCHER_MODULE).redeem(use);
    if (!taken) throw cartChanged([{ field: "voucher", message: "Voucher ini baru saja habis atau berakhir." }]);
    return new StepResponse(number, number);
  },
  async (number, { container }) => {
    if (number) await container.resolve<VoucherModuleService>(VOUCHER_MODULE).forget(number);
  },
);
