import { OpenRecallAsOfficer, RecallDetail, RecallList, RecallQuery } from "../../../contracts/recall";
import { officerEndpoint } from "../../../http/callers";
import { listingAt } from "../../../workflows/recall/listing-at";
import { openRecallWorkflow } from "../../../workflows/recall/open-recall";
import { listRecallViews, recallDetail } from "../../../workflows/recall/views";

export const GET = officerEndpoint(
  { summary: "Penarikan produk di seluruh kota", query: RecallQuery, response: RecallList },
  async ({ query, scope }) => listRecallViews(scope, "officer", { ...query }),
);

export const POST = officerEndpoint(
  { summary: "Menarik produk atau satu batch sebagai petugas", body: OpenRecallAsOfficer, response: RecallDetail, status: 201 },
  async ({ body, officerId, scope }) => {
    const { product, ...wish } = body;
    const listing_id = await listingAt(scope, product);
    const { result: id } = await openRecallWorkflow(scope).run({
      input: { wish: { ...wish, listing_id }, by: "officer" as const, actor_id: officerId },
    });
    return recallDetail(scope, "officer", { id, page: 1 });
  },
);
