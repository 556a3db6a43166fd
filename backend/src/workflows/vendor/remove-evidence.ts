import { Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { notFound } from "../../http/problem";
import { isEditable } from "../../modules/vendor/rules/lifecycle";
import { notEditable } from "./problems";
import { vendorRow, vendorsOf } from "./steps/change-vendor";

export interface RemoveEvidenceInput {
  vendor_id: string;
  evidence_id: string;
}

const removeEvidenceRowStep = createStep(
  "remove-evidence-row",
  async ({ vendor_id, evidence_id }: RemoveEvidenceInput, { container }) => {
    const vendors = vendorsOf(container);
    if (!isEditable((await vendorRow(vendor_id, container)).state)) throw notEditable();
    const [evidence] = await vendors.listEvidences({ id: evidence_id, vendor_id }, { take: 1 });
    if (!evidence) throw notFound("Foto");
    await vendors.softDeleteEvidences([evidence_id]);
    return new StepResponse({ file_id: evidence.file_id }, evidence_id);
  },
  async (id, { container }) => {
    if (id) await vendorsOf(container).restoreEvidences([id]);
  },
);

/** Last, because a deleted file cannot be brought back. */
const deleteEvidenceFileStep = createStep("delete-evidence-file", async ({ file_id }: { file_id: string }, { container }) => {
  await container.resolve(Modules.FILE).deleteFiles(file_id);
  return new StepResponse(undefined);
});

export const removeEvidenceWorkflow = createWorkflow("remove-evidence", (input: RemoveEvidenceInput) => {
  const removed = removeEvidenceRowStep(input);
  deleteEvidenceFileStep({ file_id: removed.file_id });
  return new WorkflowResponse({ evidence_id: input.evidence_id });
});
