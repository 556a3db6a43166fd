import { z } from "zod";
import { RecallDetail, RecordReturn } from "../../../../contracts/recall";
import { officerEndpoint } from "../../../../http/callers";
import { recordReturnWorkflow } from "../../../../workflows/recall/act";
import { recallDetail } from "../../../../workflows/recall/views";

const params = z.strictObject({ id: z.string() });

export const POST = officerEndpoint(
  { summary: "Mencatat apa yang terjadi dengan barang satu pesanan (petugas)", params, body: RecordReturn, response: RecallDetail },
  async ({ params, body, officerId, scope }) => {
    const input = { recall_order_id: params.id, record: body, by: "officer" as const, actor_id: officerId };
    const { result: id } = await recordReturnWorkflow(scope).run({ input });
    return recallDetail(scope, "officer", { id, page: 1 });
  },
);
