import { z } from "zod";
import { ImportView } from "../../../../../contracts/listing-import";
import { vendorEndpoint } from "../../../../../http/callers";
import { startImport } from "../../../../../workflows/listing-import/begin";

const params = z.strictObject({ id: z.string() });

export const POST = vendorEndpoint(
  { summary: "Masukkan baris yang benar", params, response: ImportView },
  async ({ params: { id }, vendorId, memberId, scope }) => startImport(scope, { id, vendor_id: vendorId, member_id: memberId }),
);
