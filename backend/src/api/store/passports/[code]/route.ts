import { z } from "zod";
import { PassportView } from "../../../../contracts/passport";
import { endpoint } from "../../../../http/endpoint";
import { readPassport } from "../../../../workflows/passport/read-passport";

const params = z.strictObject({ code: z.string().max(30) });

export const GET = endpoint(
  { summary: "Paspor izin lapak, produk, atau satu izin", params, response: PassportView },
  async ({ params, scope, res }) => {
    res.set("cache-control", "no-store");
    return readPassport(scope, params.code);
  },
);
