import { AdminVoucherList, AdminVoucherQuery, CreateCityVoucher, VoucherView } from "../../../contracts/voucher";
import { officerEndpoint } from "../../../http/callers";
import { createVoucherWorkflow } from "../../../workflows/voucher/create-voucher";
import { allVouchers, viewVoucher } from "../../../workflows/voucher/views";

export const GET = officerEndpoint(
  { summary: "Voucher di seluruh pasar", query: AdminVoucherQuery, response: AdminVoucherList },
  ({ query: { page, ...filters }, scope }) => allVouchers(scope, filters, page),
);

export const POST = officerEndpoint(
  { summary: "Buat voucher kota atau voucher bersama", body: CreateCityVoucher, response: VoucherView, status: 201 },
  async ({ body, officerId, scope }) => {
    const { result } = await createVoucherWorkflow(scope).run({ input: { by: "city", actor_id: officerId, terms: body } });
    return viewVoucher(scope, result);
  },
);
