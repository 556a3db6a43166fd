import { Done } from "../../../contracts/primitives";
import { BatchList, BatchQuery, SetBatch } from "../../../contracts/recall";
import { vendorEndpoint } from "../../../http/callers";
import { listBatches } from "../../../workflows/recall/batches";
import { recallsOf } from "../../../workflows/recall/views";

export const GET = vendorEndpoint(
  { summary: "Batch yang sedang diserahkan, per produk", query: BatchQuery, response: BatchList },
  async ({ query, vendorId, scope }) => listBatches(scope, vendorId, query.page),
);

export const POST = vendorEndpoint(
  { summary: "Menulis batch yang sedang diserahkan", body: SetBatch, response: Done },
  async ({ body, vendorId, memberId, scope }) => {
    await recallsOf(scope).setBatch({ listing_id: body.listing_id, vendor_id: vendorId, code: body.code || null, set_by: memberId });
    return { done: true as const };
  },
);
