import { z } from "zod";
import { PermitView } from "../../../../contracts/permit";
import { vendorEndpoint } from "../../../../http/callers";
import { removePermitEvidenceWorkflow } from "../../../../workflows/permit/evidence";
import { viewPermit } from "../../../../workflows/permit/views";

export const DELETE = vendorEndpoint(
  { summary: "Hapus foto atau PDF izin yang belum diajukan", params: z.strictObject({ id: z.string() }), response: PermitView },
  async ({ params, vendorId, scope }) => {
    const { result } = await removePermitEvidenceWorkflow(scope).run({ input: { vendor_id: vendorId, evidence_id: params.id } });
    return viewPermit(scope, { id: result, vendor_id: vendorId });
  },
);
