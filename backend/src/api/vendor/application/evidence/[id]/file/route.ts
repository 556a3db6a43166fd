import { z } from "zod";
import { vendorEndpoint } from "../../../../../../http/callers";
import { sendPrivateFile } from "../../../../../../http/private-file";

export const GET = vendorEndpoint(
  {
    summary: "Foto bukti pengajuan, sebagai gambar",
    params: z.strictObject({ id: z.string() }),
    answers: "image/*",
    response: z.unknown(),
  },
  async ({ vendorId, params, scope, res }) => sendPrivateFile(scope, "evidence", { vendor_id: vendorId, id: params.id }, res),
);
