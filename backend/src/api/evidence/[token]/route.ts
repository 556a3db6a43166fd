import { z } from "zod";
import { endpoint } from "../../../http/endpoint";
import { sendPrivateFile } from "../../../http/private-file";
import { openedBy } from "../../../http/signed-link";

export const GET = endpoint(
  {
    summary: "Berkas bukti izin, dibuka dengan tautan sementara",
    params: z.strictObject({ token: z.string().max(300) }),
    answers: "application/octet-stream",
    response: z.unknown(),
  },
  async ({ params, scope, res }) => sendPrivateFile(scope, "permit_evidence", { id: openedBy(params.token) }, res),
);
