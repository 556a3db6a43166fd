import { AssignedWork, AssignWork } from "../../../../contracts/work";
import { officerEndpoint } from "../../../../http/callers";
import { assignWork } from "../../../../workflows/work/assign";

export const POST = officerEndpoint(
  { summary: "Ambil, berikan, atau lepaskan pekerjaan di meja kerja", body: AssignWork, response: AssignedWork },
  ({ body, officerId, scope }) => assignWork(scope, body, officerId),
);
