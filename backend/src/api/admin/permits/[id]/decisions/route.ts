import { z } from "zod";
import { AdminPermitView, DecidePermit } from "../../../../../contracts/permit";
import { officerEndpoint } from "../../../../../http/callers";
import { permitForOfficer } from "../../../../../workflows/permit/officer-views";
import { decidePermitOrAsk } from "../../../../../workflows/permit/revoke";
import { readOfficer } from "../../../officer";

export const POST = officerEndpoint(
  {
    summary: "Verifikasi, tolak, cabut, atau pulihkan izin",
    params: z.strictObject({ id: z.string() }),
    body: DecidePermit,
    response: AdminPermitView,
  },
  async ({ params, body: { second_officer = false, ...decision }, officerId, scope }) => {
    const officer = await readOfficer(officerId, scope);
    await decidePermitOrAsk(scope, { ...decision, permit_id: params.id, officer }, second_officer);
    return permitForOfficer(scope, params.id);
  },
);
