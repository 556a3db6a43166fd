import { z } from "zod";
import { officerEndpoint } from "../../../../http/callers";
import { sendComplaintPhoto } from "../../../../http/complaint-photo";

export const GET = officerEndpoint(
  { summary: "Foto komplain, sebagai gambar", params: z.strictObject({ id: z.string() }), answers: "image/*", response: z.unknown() },
  async ({ params, scope, res }) => sendComplaintPhoto(scope, { id: params.id }, res),
);
