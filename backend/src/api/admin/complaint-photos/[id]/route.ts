import { z } from "zod";
import { officerEndpoint } from "../../../../http/callers";
import { sendPrivateFile } from "../../../../http/private-file";

export const GET = officerEndpoint(
  { summary: "Foto komplain, sebagai gambar", params: z.strictObject({ id: z.string() }), answers: "image/*", response: z.unknown() },
  async ({ params, scope, res }) => sendPrivateFile(scope, "complaint_photo", { id: params.id }, res),
);
