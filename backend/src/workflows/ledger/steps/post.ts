import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Posting } from "../../../modules/ledger/rules/posting";
import { ledgerOf } from "../record";

/** Posts journals, each fact once. Not undone: a workflow that fails after it posts the opposite, or posts last. */
export const postStep = createStep("post-journals", async (postings: Posting[], { container }) => {
  return new StepResponse(await ledgerOf(container).post(postings));
});
