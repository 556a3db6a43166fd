import { z } from "zod";
import { VendorPayoutDetail, VendorPayoutDetailQuery } from "../../../../../contracts/payout";
import { vendorEndpoint } from "../../../../../http/callers";
import { showVendorPayout } from "../../../../../workflows/payout/finance";

export const GET = vendorEndpoint(
  {
    summary: "Satu pencairan dan pesanan yang dibayarnya",
    params: z.strictObject({ id: z.string() }),
    query: VendorPayoutDetailQuery,
    response: VendorPayoutDetail,
  },
  ({ params, query, vendorId, scope }) => showVendorPayout(scope, vendorId, params.id, query.after),
);
