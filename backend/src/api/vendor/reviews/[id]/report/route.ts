import { z } from "zod";
import { ReportReview, VendorReview } from "../../../../../contracts/review";
import { vendorEndpoint } from "../../../../../http/callers";
import { reportReviewWorkflow } from "../../../../../workflows/review/act";
import { vendorReviewOf } from "../../../../../workflows/review/views";

export const POST = vendorEndpoint(
  {
    summary: "Penjual meminta petugas melihat ulasan",
    params: z.strictObject({ id: z.string() }),
    body: ReportReview,
    response: VendorReview,
  },
  async ({ params: { id }, body: { reason }, memberId: member_id, vendorId: vendor_id, scope }) => {
    await reportReviewWorkflow(scope).run({ input: { id, vendor_id, member_id, reason } });
    return vendorReviewOf(scope, id, vendor_id);
  },
);
