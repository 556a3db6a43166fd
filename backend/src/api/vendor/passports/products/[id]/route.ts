import { z } from "zod";
import { OwnPassport } from "../../../../../contracts/passport";
import { vendorEndpoint } from "../../../../../http/callers";
import { ownPassport, passportOnly } from "../../../../../workflows/passport/own-passport";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  { summary: "Paspor izin produk sendiri", params, response: OwnPassport },
  async ({ params, vendorId, scope }) => passportOnly(await ownPassport(scope, vendorId, params.id)),
);
