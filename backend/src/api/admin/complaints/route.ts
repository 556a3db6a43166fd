import { AdminComplaintList, AdminComplaintQuery } from "../../../contracts/complaint";
import { officerEndpoint } from "../../../http/callers";
import { listCityComplaints } from "../../../workflows/complaint/views";

export const GET = officerEndpoint(
  { summary: "Komplain pembeli, yang paling mendesak di atas", query: AdminComplaintQuery, response: AdminComplaintList },
  async ({ query, scope }) => listCityComplaints(scope, query.tab, query.page),
);
