import { z } from "zod";
import { ListingInput, ListingView } from "../../../../contracts/listing";
import { vendorEndpoint } from "../../../../http/callers";
import { notFound } from "../../../../http/problem";
import { dayInJakarta } from "../../../../modules/listing/rules/today";
import { memberActor } from "../../../../workflows/audit/actors";
import { currentListings, sourcesOf } from "../../../../workflows/listing/current-listing";
import { listingView } from "../../../../workflows/listing/listing-view";
import { updateListingsWorkflow } from "../../../../workflows/listing/update-listings";

const params = z.strictObject({ id: z.string() });

type Read = Parameters<Parameters<typeof vendorEndpoint<z.infer<typeof params>>>[1]>[0];

async function view({ scope, params: { id }, vendorId }: Pick<Read, "scope" | "params" | "vendorId">): Promise<ListingView> {
  const [current] = await currentListings(sourcesOf(scope), { filters: { id, vendor_id: vendorId } });
  if (!current) throw notFound("Produk");
  return listingView(scope, current, dayInJakarta());
}

export const GET = vendorEndpoint({ summary: "Satu produk", params, response: ListingView }, view);

export const PATCH = vendorEndpoint(
  { summary: "Ubah produk; yang tidak disebut tetap", params, body: ListingInput.partial(), response: ListingView },
  async (input) => {
    const { scope, memberId, vendorId, params, body } = input;
    const actor = await memberActor(scope, memberId);
    await updateListingsWorkflow(scope).run({
      input: { vendor_id: vendorId, listings: [{ listing_id: params.id, changes: body }], actor },
    });
    return view(input);
  },
);
