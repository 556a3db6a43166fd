import { z } from "zod";
import { vendorEndpoint } from "../../../../../../http/callers";
import { sendFile } from "../../../../../../http/pdf";
import { drawPassportLabel } from "../../../../../../paper/draw/passport-label";
import { ownPassport } from "../../../../../../workflows/passport/own-passport";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  { summary: "Label QR produk, sebagai PDF", params, answers: "application/pdf", response: z.unknown() },
  async ({ params, vendorId, scope, res }) => {
    const label = await ownPassport(scope, vendorId, params.id);
    sendFile(res, { name: `izin-${label.code}.pdf`, type: "application/pdf", content: await drawPassportLabel(label) });
  },
);
