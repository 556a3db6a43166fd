import { z } from "zod";
import { RecallDetail, RecordReturn } from "../../../../contracts/recall";
import { vendorEndpoint } from "../../../../http/callers";
import { recordReturnWorkflow } from "../../../../workflows/recall/act";
import { recallDetail } from "../../../../workflows/recall/views";

const params = z.strictObject({ id: z.string() });

export const POST = vendorEndpoint(
  { summary: "Mencatat apa yang terjadi dengan barang satu pesanan", params, body: RecordReturn, response: RecallDetail },
  async ({ params, body, memberId, vendorId, scope }) => {
    const input = { recall_order_id: params.id, record: body, by: "vendor" as const, actor_id: memberId, vendor_id: vendorId };
    const { result: id } = await recordReturnWorkflow(scope).run({ input });
    return recallDetail(scope, "vendor", { id, page: 1, vendor_id: vendorId });
  },
);
