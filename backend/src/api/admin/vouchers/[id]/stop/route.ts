import { z } from "zod";
import { VoucherView } from "../../../../../contracts/voucher";
import { officerEndpoint } from "../../../../../http/callers";
import { stopVoucherWorkflow } from "../../../../../workflows/voucher/create-voucher";
import { viewVoucher } from "../../../../../workflows/voucher/views";

export const POST = officerEndpoint(
  { summary: "Hentikan voucher kota", params: z.strictObject({ id: z.string() }), response: VoucherView },
  async ({ params, officerId, scope }) => {
    await stopVoucherWorkflow(scope).run({ input: { voucher_id: params.id, by: "city", actor_id: officerId } });
    return viewVoucher(scope, params.id);
  },
);
