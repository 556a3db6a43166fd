import { CreateVendorVoucher, VendorVoucherList, VoucherQuery, VoucherView } from "../../../contracts/voucher";
import { vendorEndpoint } from "../../../http/callers";
import { createVoucherWorkflow } from "../../../workflows/voucher/create-voucher";
import { vendorVouchers, viewVoucher } from "../../../workflows/voucher/views";

export const GET = vendorEndpoint(
  { summary: "Voucher lapak ini, dan voucher bersama yang bisa diikuti", query: VoucherQuery, response: VendorVoucherList },
  ({ query, vendorId, scope }) => vendorVouchers(scope, vendorId, query.page),
);

export const POST = vendorEndpoint(
  { summary: "Buat voucher yang ditanggung lapak", body: CreateVendorVoucher, response: VoucherView, status: 201 },
  async ({ body, vendorId, memberId, scope }) => {
    const input = { by: "vendor" as const, actor_id: memberId, vendor_id: vendorId, terms: body };
    const { result } = await createVoucherWorkflow(scope).run({ input });
    return viewVoucher(scope, result);
  },
);
