import { z } from "zod";
import { vendorEndpoint } from "../../../../../../http/callers";
import { sendEvidence } from "../../../../../../http/evidence";

export const GET = vendorEndpoint(
  { summary: "A photo of the application, as an image", params: z.strictObject({ id: z.string() }), response: z.unknown() },
  async ({ vendorId, params, scope, res }) => sendEvidence({ vendor_id: vendorId, id: params.id }, scope, res),
);
