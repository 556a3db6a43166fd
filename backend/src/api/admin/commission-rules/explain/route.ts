import { ExplainQuery, Explanation } from "../../../../contracts/commission";
import { officerEndpoint } from "../../../../http/callers";
import { explainCommission } from "../../../../workflows/commission/explain";

export const GET = officerEndpoint(
  { summary: "Berapa komisi satu baris pesanan, dan mengapa", query: ExplainQuery, response: Explanation },
  async ({ query, scope }) => explainCommission(scope, query),
);
