import { z } from "zod";
import { AuditExportQuery } from "../../../../contracts/audit";
import { officerEndpoint } from "../../../../http/callers";
import { sendCsv } from "../../../../http/csv";
import { officerActor } from "../../../../workflows/audit/actors";
import { audited } from "../../../../workflows/audit/record";
import { auditRows } from "../../../../workflows/audit/search";

/** POST, because taking the file is itself recorded: it is what leaves the house. */
export const POST = officerEndpoint(
  { summary: "Unduh jejak keputusan sebagai CSV", query: AuditExportQuery, response: z.string(), answers: "text/csv" },
  async ({ query, officerId, scope, res }) => {
    const actor = await officerActor(scope, officerId);
    await audited(
      scope,
      async () => undefined,
      () => [{ actor, action: "audit.export", subject: { type: "audit", id: "export" }, after: { ...query } }],
    );
    await sendCsv(auditRows(scope, query), { name: "jejak-keputusan.csv", bom: true }, res);
    return "";
  },
);
