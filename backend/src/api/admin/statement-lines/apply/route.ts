import { AppliedMatches, ApplyMatches } from "../../../../contracts/statement";
import { officerEndpoint } from "../../../../http/callers";
import { applyMatches } from "../../../../workflows/statement/apply-lines";

export const POST = officerEndpoint(
  { summary: "Lunaskan pesanan yang cocok dengan mutasi", body: ApplyMatches, response: AppliedMatches },
  async ({ body, officerId, scope }) => applyMatches(scope, body.limit, officerId),
);
