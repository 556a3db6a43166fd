import { z } from "zod";
import { CloseRecall, RecallDetail } from "../../../../../contracts/recall";
import { officerEndpoint } from "../../../../../http/callers";
import { closeRecallWorkflow } from "../../../../../workflows/recall/act";
import { recallDetail } from "../../../../../workflows/recall/views";

const params = z.strictObject({ id: z.string() });

export const POST = officerEndpoint(
  { summary: "Menutup penarikan", params, body: CloseRecall, response: RecallDetail },
  async ({ params, body, officerId, scope }) => {
    await closeRecallWorkflow(scope).run({ input: { recall_id: params.id, note: body.note, by: "officer" as const, actor_id: officerId } });
    return recallDetail(scope, "officer", { id: params.id, page: 1 });
  },
);
