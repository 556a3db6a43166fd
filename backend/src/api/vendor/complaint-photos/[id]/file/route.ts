import { z } from "zod";
import { vendorEndpoint } from "../../../../../http/callers";
import { sendComplaintPhoto } from "../../../../../http/complaint-photo";

export const GET = vendorEndpoint(
  { summary: "Foto komplain, sebagai gambar", params: z.strictObject({ id: z.string() }), answers: "image/*", response: z.unknown() },
  async ({ params, vendorId, scope, res }) => sendComplaintPhoto(scope, { id: params.id, vendor_id: vendorId }, res),
);
