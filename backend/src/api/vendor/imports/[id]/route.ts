import { z } from "zod";
import { ImportView } from "../../../../contracts/listing-import";
import { vendorEndpoint } from "../../../../http/callers";
import { oneImport } from "../../../../workflows/listing-import/imports";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  { summary: "Sampai mana berkas produk ini", params, response: ImportView },
  async ({ params, vendorId, scope }) => oneImport(scope, vendorId, params.id),
);
