import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../http/problem";
import { type Answers, missingFrom } from "../../modules/vendor/rules/application";
import { submissionFrom } from "../../modules/vendor/rules/lifecycle";
import { notEditable } from "./problems";
import { vendorRow, vendorsOf } from "./steps/change-vendor";
import { recordDecisionStep } from "./steps/record-decision";

export interface SubmitApplicationInput {
  vendor_id: string;
  member_id: string;
}

/** An application is sent only when it is complete; the answer lists what is missing, field by field. */
const checkCompletenessStep = createStep("check-completeness", async ({ vendor_id, member_id }: SubmitApplicationInput, { container }) => {
  const vendors = vendorsOf(container);
  const vendor = await vendorRow(vendor_id, container);
  const kind = submissionFrom(vendor.state);
  if (!kind) throw notEditable();
  const evidence = await vendors.listEvidences({ vendor_id }, { select: ["kind"], take: 50 });
  const missing = missingFrom(
    vendor as unknown as Answers,
    evidence.map((photo) => photo.kind),
  );
  if (missing.length > 0) throw new Problem("invalid", "incomplete_application", "Masih ada yang perlu dilengkapi.", missing);
  const [member] = await vendors.listMembers({ id: member_id }, { take: 1 });
  if (!member) throw notFound("Anggota");
  return new StepResponse({ kind, actor: { id: member.id, name: member.name } });
});

/** The applicant hands the application to the city, for the first time or corrected. */
export const submitApplicationWorkflow = createWorkflow("submit-application", (input: SubmitApplicationInput) => {
  const { kind, actor } = checkCompletenessStep(input);
  const recorded = recordDecisionStep(
    transform({ input, kind, actor }, ({ input, kind, actor }) => ({ vendor_id: input.vendor_id, kind, actor })),
  );
  return new WorkflowResponse({ decision_id: recorded.id });
});
