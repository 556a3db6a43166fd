import { z } from "zod";
import { AdminReview, DecideReview } from "../../../../../contracts/review";
import { officerEndpoint } from "../../../../../http/callers";
import { decideReviewWorkflow } from "../../../../../workflows/review/act";
import { adminReviewOf } from "../../../../../workflows/review/views";

export const POST = officerEndpoint(
  {
    summary: "Petugas mempertahankan atau menyembunyikan ulasan",
    params: z.strictObject({ id: z.string() }),
    body: DecideReview,
    response: AdminReview,
  },
  async ({ params: { id }, body, officerId: officer_id, scope }) => {
    await decideReviewWorkflow(scope).run({ input: { id, officer_id, ...body } });
    return adminReviewOf(scope, id);
  },
);
