import { z } from "zod";
import { Done } from "../../../../../contracts/primitives";
import { vendorEndpoint } from "../../../../../http/callers";
import { removeEvidenceWorkflow } from "../../../../../workflows/vendor/remove-evidence";

export const DELETE = vendorEndpoint(
  { summary: "Hapus foto dari pengajuan", params: z.strictObject({ id: z.string() }), response: Done },
  async ({ vendorId, params, scope }) => {
    await removeEvidenceWorkflow(scope).run({ input: { vendor_id: vendorId, evidence_id: params.id } });
    return { done: true as const };
  },
);
