import { z } from "zod";
import { AdminComplaint, ArbitrateComplaint } from "../../../../../contracts/complaint";
import { officerEndpoint } from "../../../../../http/callers";
import { checkUrgentWorkflow } from "../../../../../workflows/complaint/check-urgent";
import { takeComplaintStepWorkflow } from "../../../../../workflows/complaint/take-step";
import { viewAdminComplaint } from "../../../../../workflows/complaint/views";
import { readOfficer } from "../../../officer";

export const POST = officerEndpoint(
  {
    summary: "Petugas memutuskan komplain, atau mencatat yang dilakukan tentang keamanan pangan",
    params: z.strictObject({ id: z.string() }),
    body: ArbitrateComplaint,
    response: AdminComplaint,
  },
  async ({ params, body, officerId, scope }) => {
    const { action, amount, note } = body;
    const officer = await readOfficer(officerId, scope);
    if (action === "check") await checkUrgentWorkflow(scope).run({ input: { complaint_id: params.id, officer, note } });
    else
      await takeComplaintStepWorkflow(scope).run({
        input: { complaint_id: params.id, action, by: "officer", actor: officer, amount, note },
      });
    return viewAdminComplaint(scope, params.id);
  },
);
