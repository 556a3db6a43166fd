import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../http/problem";
import { documentObjection, isPdf } from "../../modules/media/rules/document";
import { isEditable } from "../../modules/permit/rules/lifecycle";
import { photoId, prepareEvidence } from "../media/photo-pipeline";
import { findPermit, permitsOf } from "./permits";

export interface NewPermitEvidence {
  vendor_id: string;
  permit_id: string;
  /** The photo or PDF as it was uploaded, in base64. */
  content: string;
}

const MOST_FILES = 8;
const refusedFile = (message: string) => new Problem("invalid", "evidence_refused", message, [{ field: "file", message }]);

async function editable(container: MedusaContainer, which: { id: string; vendor_id: string }): Promise<void> {
  const permit = await findPermit(container, which);
  if (isEditable(permit.state)) return;
  throw new Problem("conflict", "permit_state", "Bukti izin yang sudah diajukan tidak bisa diubah. Tarik dulu pengajuannya.");
}

const checkRoomStep = createStep("check-room-for-permit-evidence", async ({ vendor_id, permit_id }: NewPermitEvidence, { container }) => {
  await editable(container, { id: permit_id, vendor_id });
  const [, count] = await permitsOf(container).listAndCountPermitEvidences({ permit_id }, { take: 1 });
  if (count >= MOST_FILES) throw refusedFile(`Paling banyak ${MOST_FILES} berkas. Hapus salah satu dulu.`);
  return new StepResponse(undefined);
});

interface Prepared {
  name: string;
  mimeType: string;
  content: Buffer;
  width: number | null;
  height: number | null;
}

/** A photo leaves only its pixels behind; a PDF stays as it is once nothing in it can act. */
async function prepared(content: Buffer): Promise<Prepared> {
  if (!isPdf(content)) {
    const { file, width, height } = await prepareEvidence(content);
    return { ...file, width, height };
  }
  const objection = documentObjection(content);
  if (objection) throw refusedFile(objection);
  return { name: `${photoId(content)}.pdf`, mimeType: "application/pdf", content, width: null, height: null };
}

const storeFileStep = createStep(
  "store-permit-evidence",
  async ({ content }: { content: string }, { container }) => {
    const { name, mimeType, content: bytes, width, height } = await prepared(Buffer.from(content, "base64"));
    const stored = await container
      .resolve(Modules.FILE)
      .createFiles({ filename: name, mimeType, content: bytes.toString("base64"), access: "private" });
    return new StepResponse({ file_id: stored.id, mime_type: mimeType, width, height, size: bytes.length }, stored.id);
  },
  async (fileId, { container }) => {
    if (fileId) await container.resolve(Modules.FILE).deleteFiles(fileId);
  },
);

const recordEvidenceStep = createStep(
  "record-permit-evidence",
  async (
    row: {
      permit_id: string;
      vendor_id: string;
      file_id: string;
      mime_type: string;
      width: number | null;
      height: number | null;
      size: number;
    },
    { container },
  ) => {
    const { id } = await permitsOf(container).createPermitEvidences(row);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await permitsOf(container).deletePermitEvidences([id]);
  },
);

/** A photo or PDF joins a permit no officer is looking at. Answers its id. */
export const addPermitEvidenceWorkflow = createWorkflow("add-permit-evidence", (input: NewPermitEvidence) => {
  checkRoomStep(input);
  const file = storeFileStep({ content: input.content });
  const row = transform({ input, file }, ({ input, file }) => ({ permit_id: input.permit_id, vendor_id: input.vendor_id, ...file }));
  return new WorkflowResponse(recordEvidenceStep(row));
});

export interface OldPermitEvidence {
  vendor_id: string;
  evidence_id: string;
}

const forgetEvidenceStep = createStep("forget-permit-evidence", async ({ vendor_id, evidence_id }: OldPermitEvidence, { container }) => {
  const permits = permitsOf(container);
  const [evidence] = await permits.listPermitEvidences({ id: evidence_id, vendor_id }, { take: 1 });
  if (!evidence) throw notFound("Berkas");
  await editable(container, { id: evidence.permit_id, vendor_id });
  await permits.deletePermitEvidences([evidence_id]);
  await container.resolve(Modules.FILE).deleteFiles(evidence.file_id);
  return new StepResponse(evidence.permit_id);
});

/** A shop takes a file back before an officer looks. Answers the permit it belonged to. */
export const removePermitEvidenceWorkflow = createWorkflow(
  "remove-permit-evidence",
  (input: OldPermitEvidence) => new WorkflowResponse(forgetEvidenceStep(input)),
);
