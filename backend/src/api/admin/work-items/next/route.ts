import { AssignedWork, TakeNextWork } from "../../../../contracts/work";
import { officerEndpoint } from "../../../../http/callers";
import { takeNextWork } from "../../../../workflows/work/assign";

export const POST = officerEndpoint(
  { summary: "Ambil pekerjaan berikutnya yang belum dipegang siapa pun", body: TakeNextWork, response: AssignedWork },
  ({ body, officerId, scope }) => takeNextWork(scope, body, officerId),
);
