import { z } from "zod";
import { officerEndpoint } from "../../../../../../http/callers";
import { sendEvidence } from "../../../../../../http/evidence";

export const GET = officerEndpoint(
  {
    summary: "Foto bukti satu pengajuan, sebagai gambar",
    params: z.strictObject({ id: z.string(), evidence_id: z.string() }),
    answers: "image/*",
    response: z.unknown(),
  },
  async ({ params, scope, res }) => sendEvidence({ vendor_id: params.id, id: params.evidence_id }, scope, res),
);
