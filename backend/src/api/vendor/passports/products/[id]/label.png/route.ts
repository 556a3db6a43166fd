import { z } from "zod";
import { vendorEndpoint } from "../../../../../../http/callers";
import { sendFile } from "../../../../../../http/pdf";
import { drawPassportPicture } from "../../../../../../paper/draw/passport-label";
import { ownPassport } from "../../../../../../workflows/passport/own-passport";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  { summary: "Label QR produk, sebagai PNG", params, answers: "image/png", response: z.unknown() },
  async ({ params, vendorId, scope, res }) => {
    const label = await ownPassport(scope, vendorId, params.id);
    sendFile(res, { name: `izin-${label.code}.png`, type: "image/png", content: await drawPassportPicture(label.link) });
  },
);
