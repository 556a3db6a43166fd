import { z } from "zod";
import { AdminPermitView } from "../../../../contracts/permit";
import { officerEndpoint } from "../../../../http/callers";
import { permitForOfficer } from "../../../../workflows/permit/officer-views";

export const GET = officerEndpoint(
  { summary: "Satu izin, bukti dan yang perlu diperhatikan", params: z.strictObject({ id: z.string() }), response: AdminPermitView },
  ({ params, scope }) => permitForOfficer(scope, params.id),
);
