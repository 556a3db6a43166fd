import { OpenRecall, RecallDetail, RecallList, RecallQuery } from "../../../contracts/recall";
import { vendorEndpoint } from "../../../http/callers";
import { openRecallWorkflow } from "../../../workflows/recall/open-recall";
import { listRecallViews, recallDetail } from "../../../workflows/recall/views";

export const GET = vendorEndpoint(
  { summary: "Penarikan produk lapak ini", query: RecallQuery, response: RecallList },
  async ({ query, vendorId, scope }) => listRecallViews(scope, "vendor", { ...query, vendor_id: vendorId }),
);

export const POST = vendorEndpoint(
  { summary: "Menarik produk atau satu batch", body: OpenRecall, response: RecallDetail, status: 201 },
  async ({ body, memberId, vendorId, scope }) => {
    const { result: id } = await openRecallWorkflow(scope).run({
      input: { wish: body, by: "vendor" as const, actor_id: memberId, vendor_id: vendorId },
    });
    return recallDetail(scope, "vendor", { id, page: 1, vendor_id: vendorId });
  },
);
