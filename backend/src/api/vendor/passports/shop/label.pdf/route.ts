import { z } from "zod";
import { vendorEndpoint } from "../../../../../http/callers";
import { sendFile } from "../../../../../http/pdf";
import { drawPassportLabel } from "../../../../../paper/draw/passport-label";
import { ownPassport } from "../../../../../workflows/passport/own-passport";

export const GET = vendorEndpoint(
  { summary: "Label QR lapak, sebagai PDF", answers: "application/pdf", response: z.unknown() },
  async ({ vendorId, scope, res }) => {
    const label = await ownPassport(scope, vendorId);
    sendFile(res, { name: `izin-${label.code}.pdf`, type: "application/pdf", content: await drawPassportLabel(label) });
  },
);
