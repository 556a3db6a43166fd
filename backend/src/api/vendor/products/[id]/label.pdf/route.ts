import { z } from "zod";
import { LabelQuery } from "../../../../../contracts/label";
import { vendorEndpoint } from "../../../../../http/callers";
import { sendPdf } from "../../../../../http/pdf";
import { printLabel } from "../../../../../workflows/label/print-label";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  { summary: "Label produk ini untuk dicetak, sebagai PDF", params, query: LabelQuery, answers: "application/pdf", response: z.unknown() },
  async ({ params, query, vendorId, scope, res }) => {
    sendPdf(res, await printLabel(scope, { vendor_id: vendorId, listing_id: params.id, ...query }));
  },
);
