import { z } from "zod";
import { DecideListingEdit, ListingEditView } from "../../../../../contracts/listing-edit";
import { officerEndpoint } from "../../../../../http/callers";
import { decideListingEditWorkflow, viewListingEdit } from "../../../../../workflows/listing/decide-edit";

export const POST = officerEndpoint(
  {
    summary: "Petugas menerima perubahan produk, meminta dibetulkan, atau menyembunyikan produknya",
    params: z.strictObject({ id: z.string() }),
    body: DecideListingEdit,
    response: ListingEditView,
  },
  async ({ params: { id }, body, officerId: officer_id, scope }) => {
    await decideListingEditWorkflow(scope).run({ input: { id, officer_id, ...body } });
    return viewListingEdit(scope, id);
  },
);
