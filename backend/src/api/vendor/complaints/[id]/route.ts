import { z } from "zod";
import { ComplaintView } from "../../../../contracts/complaint";
import { vendorEndpoint } from "../../../../http/callers";
import { viewVendorComplaint } from "../../../../workflows/complaint/views";

export const GET = vendorEndpoint(
  { summary: "Satu komplain dengan foto dan perjalanannya", params: z.strictObject({ id: z.string() }), response: ComplaintView },
  async ({ params, vendorId, scope }) => viewVendorComplaint(scope, params.id, vendorId),
);
