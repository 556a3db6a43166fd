import { z } from "zod";
import { ListingEditView } from "../../../../contracts/listing-edit";
import { officerEndpoint } from "../../../../http/callers";
import { viewListingEdit } from "../../../../workflows/listing/decide-edit";

export const GET = officerEndpoint(
  { summary: "Produk yang perubahannya diperiksa petugas", params: z.strictObject({ id: z.string() }), response: ListingEditView },
  async ({ params, scope }) => viewListingEdit(scope, params.id),
);
