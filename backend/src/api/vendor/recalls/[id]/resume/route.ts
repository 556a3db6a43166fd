import { z } from "zod";
import { RecallDetail, ResumeSale } from "../../../../../contracts/recall";
import { vendorEndpoint } from "../../../../../http/callers";
import { resumeSaleWorkflow } from "../../../../../workflows/recall/act";
import { recallDetail } from "../../../../../workflows/recall/views";

const params = z.strictObject({ id: z.string() });

export const POST = vendorEndpoint(
  { summary: "Melanjutkan penjualan dari batch lain", params, body: ResumeSale, response: RecallDetail },
  async ({ params, body, memberId, vendorId, scope }) => {
    await resumeSaleWorkflow(scope).run({
      input: { recall_id: params.id, batch_code: body.batch_code, by: "vendor" as const, actor_id: memberId, vendor_id: vendorId },
    });
    return recallDetail(scope, "vendor", { id: params.id, page: 1, vendor_id: vendorId });
  },
);
