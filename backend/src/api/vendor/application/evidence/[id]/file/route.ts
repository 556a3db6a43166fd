import { z } from "zod";
import { vendorEndpoint } from "../../../../../../http/callers";
import { sendEvidence } from "../../../../../../http/evidence";

export const GET = vendorEndpoint(
  {
    summary: "Foto bukti pengajuan, sebagai gambar",
    params: z.strictObject({ id: z.string() }),
    answers: "image/*",
    response: z.unknown(),
  },
  async ({ vendorId, params, scope, res }) => sendEvidence({ vendor_id: vendorId, id: params.id }, scope, res),
);
