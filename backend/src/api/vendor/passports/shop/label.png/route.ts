import { z } from "zod";
import { vendorEndpoint } from "../../../../../http/callers";
import { sendFile } from "../../../../../http/pdf";
import { drawPassportPicture } from "../../../../../paper/draw/passport-label";
import { ownPassport } from "../../../../../workflows/passport/own-passport";

export const GET = vendorEndpoint(
  { summary: "Label QR lapak, sebagai PNG", answers: "image/png", response: z.unknown() },
  async ({ vendorId, scope, res }) => {
    const label = await ownPassport(scope, vendorId);
    sendFile(res, { name: `izin-${label.code}.png`, type: "image/png", content: await drawPassportPicture(label.link) });
  },
);
