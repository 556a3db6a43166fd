import { z } from "zod";
import { vendorEndpoint } from "../../../../../http/callers";
import { sendPrivateFile } from "../../../../../http/private-file";

export const GET = vendorEndpoint(
  { summary: "Foto komplain, sebagai gambar", params: z.strictObject({ id: z.string() }), answers: "image/*", response: z.unknown() },
  async ({ params, vendorId, scope, res }) => sendPrivateFile(scope, "complaint_photo", { id: params.id, vendor_id: vendorId }, res),
);
