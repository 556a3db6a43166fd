import { z } from "zod";
import { AuditDetail } from "../../../../contracts/audit";
import { officerEndpoint } from "../../../../http/callers";
import { readAuditEntry } from "../../../../workflows/audit/search";

export const GET = officerEndpoint(
  {
    summary: "Satu catatan jejak keputusan, dengan sebelum dan sesudahnya",
    params: z.strictObject({ seq: z.coerce.number().int().min(1) }),
    response: AuditDetail,
  },
  ({ params, scope }) => readAuditEntry(scope, params.seq),
);
