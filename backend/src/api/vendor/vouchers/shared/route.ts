import { Done } from "../../../../contracts/primitives";
import { JoinVoucher } from "../../../../contracts/voucher";
import { vendorEndpoint } from "../../../../http/callers";
import { shareVoucherWorkflow } from "../../../../workflows/voucher/share-voucher";

export const PUT = vendorEndpoint(
  { summary: "Ikut atau berhenti ikut voucher bersama kota", body: JoinVoucher, response: Done },
  async ({ body, vendorId, memberId, scope }) => {
    await shareVoucherWorkflow(scope).run({ input: { ...body, vendor_id: vendorId, member_id: memberId } });
    return { done: true as const };
  },
);
