import { Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../http/problem";
import type { EvidenceKind } from "../../modules/vendor/rules/application";
import { isEditable } from "../../modules/vendor/rules/lifecycle";
import { prepareEvidence } from "../media/photo-pipeline";
import { notEditable } from "./problems";
import { vendorRow, vendorsOf } from "./steps/change-vendor";

export interface AddEvidenceInput {
  vendor_id: string;
  kind: EvidenceKind;
  /** The photo as it was uploaded, in base64. */
  content: string;
}

const MOST_PHOTOS = 12;

const checkRoomForEvidenceStep = createStep("check-room-for-evidence", async ({ vendor_id }: { vendor_id: string }, { container }) => {
  const vendor = await vendorRow(vendor_id, container);
  if (!isEditable(vendor.state)) throw notEditable();
  const [, count] = await vendorsOf(container).listAndCountEvidences({ vendor_id }, { take: 1 });
  const message = `Paling banyak ${MOST_PHOTOS} foto bukti. Hapus salah satu dulu.`;
  if (count >= MOST_PHOTOS) throw new Problem("conflict", "too_many_photos", message, [{ field: "evidence", message }]);
  return new StepResponse(undefined);
});

const storeEvidenceFileStep = createStep(
  "store-evidence-file",
  async ({ content }: { content: string }, { container }) => {
    const { file, width, height } = await prepareEvidence(Buffer.from(content, "base64"));
    const stored = await container.resolve(Modules.FILE).createFiles({
      filename: file.name,
      mimeType: file.mimeType,
      content: file.content.toString("base64"),
      access: "private",
    });
    return new StepResponse({ file_id: stored.id, mime_type: file.mimeType as string, width, height }, stored.id);
  },
  async (fileId, { container }) => {
    if (fileId) await container.resolve(Modules.FILE).deleteFiles(fileId);
  },
);

interface NewEvidence {
  vendor_id: string;
  kind: EvidenceKind;
  file_id: string;
  mime_type: string;
  width: number;
  height: number;
}

const createEvidenceStep = createStep(
  "create-evidence",
  async (evidence: NewEvidence, { container }) => {
    const row = await vendorsOf(container).createEvidences(evidence);
    return new StepResponse(row.id, row.id);
  },
  async (id, { container }) => {
    if (id) await vendorsOf(container).deleteEvidences([id]);
  },
);

/** A photo joins the application: re-encoded, stored privately, shown only to the vendor and to officers. */
export const addEvidenceWorkflow = createWorkflow("add-evidence", (input: AddEvidenceInput) => {
  checkRoomForEvidenceStep({ vendor_id: input.vendor_id });
  const file = storeEvidenceFileStep({ content: input.content });
  const evidence = transform({ input, file }, ({ input, file }) => ({ vendor_id: input.vendor_id, kind: input.kind, ...file }));
  const evidenceId = createEvidenceStep(evidence);
  return new WorkflowResponse({ evidence_id: evidenceId });
});
