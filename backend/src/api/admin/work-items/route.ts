import { WorkList, WorkQuery } from "../../../contracts/work";
import { officerEndpoint } from "../../../http/callers";
import { workQueue } from "../../../workflows/work/queue";

export const GET = officerEndpoint(
  { summary: "Meja kerja: yang menunggu petugas, tenggat terdekat dulu", query: WorkQuery, response: WorkList },
  ({ query, officerId, scope }) => workQueue(scope, query, officerId),
);
