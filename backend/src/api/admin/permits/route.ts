import { AdminPermitList, AdminPermitQuery } from "../../../contracts/permit";
import { officerEndpoint } from "../../../http/callers";
import { permitQueue } from "../../../workflows/permit/officer-views";

export const GET = officerEndpoint(
  { summary: "Izin usaha, yang paling lama menunggu dulu", query: AdminPermitQuery, response: AdminPermitList },
  ({ query, scope }) => permitQueue(scope, query),
);
