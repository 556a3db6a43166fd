import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DecideReview } from "../../contracts/review";
import { notFound, Problem } from "../../http/problem";
import type { AuditEntry } from "../../modules/audit/rules/entry";
import type { ReviewRow } from "../../modules/review/service";
import { memberActor, officerActor } from "../audit/actors";
import { recordAudit } from "../audit/record";
import { newsOfDecision, newsOfReport } from "./news";
import { countStars } from "./stars";
import { reviewsOf, vendorReviewOf, vendorsOf } from "./views";

const NO_CHANGE = { sum: 0, count: 0 };
const about = ({ id, vendor_id }: { id: string; vendor_id: string }) => ({ subject: { type: "review", id }, vendor_id });

interface ByShop {
  id: string;
  vendor_id: string;
  member_id: string;
}

const answerReviewStep = createStep(
  "answer-review",
  async ({ id, vendor_id, member_id, text }: ByShop & { text: string }, { container }) => {
    const review = await vendorReviewOf(container, id, vendor_id);
    const actor = await memberActor(container, member_id);
    const entry: AuditEntry = { actor, action: "review.answer", ...about({ id, vendor_id }), after: { answer: text } };
    const answered = review.may_answer && (await reviewsOf(container).answerOnce(id, text, (joined) => recordAudit([entry], joined)));
    if (!answered) throw new Problem("conflict", "review_answered", "Ulasan ini sudah dijawab. Jawaban hanya bisa diberikan sekali.");
    return new StepResponse(id);
  },
);
/** The shop answers a review, once, for everybody to read. */
export const answerReviewWorkflow = createWorkflow(
  "answer-review",
  (input: ByShop & { text: string }) => new WorkflowResponse(answerReviewStep(input)),
);

const reportReviewStep = createStep(
  "report-review",
  async ({ id, vendor_id, member_id, reason }: ByShop & { reason: string }, { container }) => {
    const { may_report } = await vendorReviewOf(container, id, vendor_id);
    const [actor, vendor] = await Promise.all([
      memberActor(container, member_id),
      vendorsOf(container).retrieveVendor(vendor_id, { select: ["id", "business_name"] }),
    ]);
    const reported =
      may_report &&
      (await reviewsOf(container).move({ id, from: ["shown"], to: "reported", reason }, async ({ review }, joined) => {
        await recordAudit([{ actor, action: "review.report", ...about(review), reason }], joined);
        await countStars(container, { review, change: NO_CHANGE, news: newsOfReport(review, vendor.business_name) }, joined);
      }));
    if (!reported) throw new Problem("conflict", "review_settled", "Ulasan ini tidak bisa dilaporkan, atau sudah dilaporkan.");
    return new StepResponse(id);
  },
);
/** The shop asks an officer to look at what was written. It stays to be read until one has. */
export const reportReviewWorkflow = createWorkflow(
  "report-review",
  (input: ByShop & { reason: string }) => new WorkflowResponse(reportReviewStep(input)),
);

const MOVES: Record<DecideReview["decision"], { from: ReviewRow["state"][]; to: ReviewRow["state"] }> = {
  keep: { from: ["reported", "hidden"], to: "kept" },
  hide: { from: ["reported", "kept"], to: "hidden" },
};

const decideReviewStep = createStep(
  "decide-review",
  async ({ id, officer_id, decision, reason }: DecideReview & { id: string; officer_id: string }, { container }) => {
    const actor = await officerActor(container, officer_id);
    const [known] = await reviewsOf(container).listReviews({ id }, { select: ["id"], take: 1 });
    if (!known) throw notFound("Ulasan");
    const decided = await reviewsOf(container).move({ id, reason, ...MOVES[decision] }, async ({ before, review, change }, joined) => {
      const states = { before: { state: before.state, words: before.words }, after: { state: review.state } };
      await recordAudit([{ actor, action: `review.${decision}`, ...about(review), reason, ...states }], joined);
      await countStars(container, { review, change, news: newsOfDecision(review) }, joined);
    });
    if (!decided) throw new Problem("conflict", "review_settled", "Ulasan ini baru saja diputuskan petugas lain. Muat ulang halaman.");
    return new StepResponse(id);
  },
);
/** An officer keeps a review or hides it; a hidden one's stars leave the sums, and come back when it does. */
export const decideReviewWorkflow = createWorkflow(
  "decide-review",
  (input: DecideReview & { id: string; officer_id: string }) => new WorkflowResponse(decideReviewStep(input)),
);
