import { z } from "zod";
import { EvidenceKind, EvidenceView } from "../../../../contracts/vendor";
import { vendorEndpoint } from "../../../../http/callers";
import { notFound } from "../../../../http/problem";
import { uploadedPhoto } from "../../../../http/upload";
import { addEvidenceWorkflow } from "../../../../workflows/vendor/add-evidence";
import { readApplication } from "../view";

const UploadEvidence = z.strictObject({ kind: EvidenceKind });

export const POST = vendorEndpoint(
  {
    summary: "Tambah foto bukti pengajuan",
    upload: "file",
    body: UploadEvidence,
    response: EvidenceView,
    status: 201,
  },
  async ({ vendorId, body, req, scope }) => {
    const content = uploadedPhoto(req).toString("base64");
    const { result } = await addEvidenceWorkflow(scope).run({ input: { vendor_id: vendorId, kind: body.kind, content } });
    const { view } = await readApplication(vendorId, scope);
    const evidence = view.evidence.find(({ id }) => id === result.evidence_id);
    if (!evidence) throw notFound("Foto");
    return evidence;
  },
);
