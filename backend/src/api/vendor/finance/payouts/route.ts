import { VendorPayoutList, VendorPayoutQuery } from "../../../../contracts/payout";
import { vendorEndpoint } from "../../../../http/callers";
import { listVendorPayouts } from "../../../../workflows/payout/finance";

export const GET = vendorEndpoint(
  { summary: "Pencairan ke rekening lapak, yang terbaru dulu", query: VendorPayoutQuery, response: VendorPayoutList },
  ({ query, vendorId, scope }) => listVendorPayouts(scope, vendorId, query),
);
