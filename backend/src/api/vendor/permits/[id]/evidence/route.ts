import { z } from "zod";
import { PermitView } from "../../../../../contracts/permit";
import { vendorEndpoint } from "../../../../../http/callers";
import { uploadedDocument } from "../../../../../http/upload";
import { addPermitEvidenceWorkflow } from "../../../../../workflows/permit/evidence";
import { viewPermit } from "../../../../../workflows/permit/views";

export const POST = vendorEndpoint(
  { summary: "Tambah foto atau PDF izin", params: z.strictObject({ id: z.string() }), upload: "file", response: PermitView, status: 201 },
  async ({ params, vendorId, req, scope }) => {
    const content = uploadedDocument(req).toString("base64");
    await addPermitEvidenceWorkflow(scope).run({ input: { vendor_id: vendorId, permit_id: params.id, content } });
    return viewPermit(scope, { id: params.id, vendor_id: vendorId });
  },
);
