import { z } from "zod";
import { ImportView } from "../../../../../contracts/listing-import";
import { vendorEndpoint } from "../../../../../http/callers";
import { cancelImport } from "../../../../../workflows/listing-import/begin";

const params = z.strictObject({ id: z.string() });

export const POST = vendorEndpoint(
  { summary: "Batalkan; yang sudah masuk tetap ada", params, response: ImportView },
  async ({ params: { id }, vendorId, memberId, scope }) => cancelImport(scope, { id, vendor_id: vendorId, member_id: memberId }),
);
