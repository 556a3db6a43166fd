import { z } from "zod";
import { officerEndpoint } from "../../../../../http/callers";
import { sendProofPhoto } from "../../../../../http/proof";

export const GET = officerEndpoint(
  {
    summary: "Foto bukti bayar satu pesanan, sebagai gambar",
    params: z.strictObject({ id: z.string() }),
    answers: "image/*",
    response: z.unknown(),
  },
  async ({ params, scope, res }) => sendProofPhoto(scope, params.id, res),
);
