import { z } from "zod";
import { RecallDetail, ResumeSale } from "../../../../../contracts/recall";
import { officerEndpoint } from "../../../../../http/callers";
import { resumeSaleWorkflow } from "../../../../../workflows/recall/act";
import { recallDetail } from "../../../../../workflows/recall/views";

const params = z.strictObject({ id: z.string() });

export const POST = officerEndpoint(
  { summary: "Melanjutkan penjualan dari batch lain (petugas)", params, body: ResumeSale, response: RecallDetail },
  async ({ params, body, officerId, scope }) => {
    await resumeSaleWorkflow(scope).run({
      input: { recall_id: params.id, batch_code: body.batch_code, by: "officer" as const, actor_id: officerId },
    });
    return recallDetail(scope, "officer", { id: params.id, page: 1 });
  },
);
