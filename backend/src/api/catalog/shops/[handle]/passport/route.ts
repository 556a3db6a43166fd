import { z } from "zod";
import { OwnPassport } from "../../../../../contracts/passport";
import { endpoint } from "../../../../../http/endpoint";
import { passportOfShop } from "../../../../../workflows/passport/public-passport";

export const GET = endpoint(
  { summary: "Alamat paspor izin sebuah lapak", params: z.strictObject({ handle: z.string().max(120) }), response: OwnPassport },
  async ({ params, scope }) => passportOfShop(scope, params.handle),
);
