import { z } from "zod";
import { VoucherView } from "../../../../../contracts/voucher";
import { vendorEndpoint } from "../../../../../http/callers";
import { stopVoucherWorkflow } from "../../../../../workflows/voucher/create-voucher";
import { viewVoucher } from "../../../../../workflows/voucher/views";

export const POST = vendorEndpoint(
  { summary: "Hentikan voucher", params: z.strictObject({ id: z.string() }), response: VoucherView },
  async ({ params, memberId, scope }) => {
    await stopVoucherWorkflow(scope).run({ input: { voucher_id: params.id, by: "vendor", actor_id: memberId } });
    return viewVoucher(scope, params.id);
  },
);
