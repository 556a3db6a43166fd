import { z } from "zod";
import { RecallDetail, RecallDetailQuery } from "../../../../contracts/recall";
import { vendorEndpoint } from "../../../../http/callers";
import { recallDetail } from "../../../../workflows/recall/views";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  { summary: "Satu penarikan dan pesanan yang menerimanya", params, query: RecallDetailQuery, response: RecallDetail },
  async ({ params, query, vendorId, scope }) => recallDetail(scope, "vendor", { id: params.id, page: query.page, vendor_id: vendorId }),
);
