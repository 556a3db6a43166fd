import { z } from "zod";
import { OwnPassport } from "../../../../../contracts/passport";
import { endpoint } from "../../../../../http/endpoint";
import { passportOfProduct } from "../../../../../workflows/passport/public-passport";

export const GET = endpoint(
  { summary: "Alamat paspor izin sebuah produk", params: z.strictObject({ handle: z.string().max(120) }), response: OwnPassport },
  async ({ params, scope }) => passportOfProduct(scope, params.handle),
);
