import { AuditList, AuditQuery } from "../../../contracts/audit";
import { officerEndpoint } from "../../../http/callers";
import { searchAudit } from "../../../workflows/audit/search";

export const GET = officerEndpoint(
  { summary: "Jejak keputusan: siapa memutuskan apa, kapan dan mengapa", query: AuditQuery, response: AuditList },
  ({ query, scope }) => searchAudit(scope, query),
);
