import { z } from "zod";
import { ImportList, ImportView } from "../../../contracts/listing-import";
import { vendorEndpoint } from "../../../http/callers";
import { uploadedTable } from "../../../http/upload";
import { beginImport } from "../../../workflows/listing-import/begin";
import { latestImports } from "../../../workflows/listing-import/imports";

export const GET = vendorEndpoint(
  { summary: "Berkas produk yang terakhir dikirim", response: ImportList },
  async ({ vendorId, scope }) => ({
    imports: await latestImports(scope, vendorId),
  }),
);

export const POST = vendorEndpoint(
  {
    summary: "Kirim berkas produk (Excel atau CSV); diperiksa dulu, belum dimasukkan",
    upload: "file",
    body: z.strictObject({ name: z.string().trim().max(120).default("") }),
    response: ImportView,
    status: 201,
  },
  async ({ vendorId, memberId, body, req, scope }) =>
    beginImport(scope, { vendor_id: vendorId, created_by: memberId, file_name: body.name, file: uploadedTable(req) }),
);
