import { WorkOnQuery, WorkOnSubject } from "../../../../contracts/work";
import { officerEndpoint } from "../../../../http/callers";
import { workOn } from "../../../../workflows/work/queue";

export const GET = officerEndpoint(
  { summary: "Pekerjaan tentang satu hal: pemegang, tenggat, dan yang berubah", query: WorkOnQuery, response: WorkOnSubject },
  ({ query, officerId, scope }) => workOn(scope, query.kind, query.subject, officerId),
);
