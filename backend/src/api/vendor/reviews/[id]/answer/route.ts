import { z } from "zod";
import { AnswerReview, VendorReview } from "../../../../../contracts/review";
import { vendorEndpoint } from "../../../../../http/callers";
import { answerReviewWorkflow } from "../../../../../workflows/review/act";
import { vendorReviewOf } from "../../../../../workflows/review/views";

export const POST = vendorEndpoint(
  { summary: "Penjual menjawab ulasan, satu kali", params: z.strictObject({ id: z.string() }), body: AnswerReview, response: VendorReview },
  async ({ params: { id }, body: { text }, memberId: member_id, vendorId: vendor_id, scope }) => {
    await answerReviewWorkflow(scope).run({ input: { id, vendor_id, member_id, text } });
    return vendorReviewOf(scope, id, vendor_id);
  },
);
