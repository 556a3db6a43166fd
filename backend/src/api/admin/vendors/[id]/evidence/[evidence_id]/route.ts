import { z } from "zod";
import { officerEndpoint } from "../../../../../../http/callers";
import { sendPrivateFile } from "../../../../../../http/private-file";

export const GET = officerEndpoint(
  {
    summary: "Foto bukti satu pengajuan, sebagai gambar",
    params: z.strictObject({ id: z.string(), evidence_id: z.string() }),
    answers: "image/*",
    response: z.unknown(),
  },
  async ({ params, scope, res }) => sendPrivateFile(scope, "evidence", { vendor_id: params.id, id: params.evidence_id }, res),
);
