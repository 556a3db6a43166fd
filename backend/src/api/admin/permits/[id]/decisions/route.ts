import { z } from "zod";
import { AdminPermitView, DecidePermit } from "../../../../../contracts/permit";
import { officerEndpoint } from "../../../../../http/callers";
import { decidePermitWorkflow } from "../../../../../workflows/permit/decide-permit";
import { permitForOfficer } from "../../../../../workflows/permit/officer-views";
import { readOfficer } from "../../../officer";

export const POST = officerEndpoint(
  {
    summary: "Verifikasi, tolak, cabut, atau pulihkan izin",
    params: z.strictObject({ id: z.string() }),
    body: DecidePermit,
    response: AdminPermitView,
  },
  async ({ params, body, officerId, scope }) => {
    const officer = await readOfficer(officerId, scope);
    await decidePermitWorkflow(scope).run({ input: { ...body, permit_id: params.id, officer } });
    return permitForOfficer(scope, params.id);
  },
);
