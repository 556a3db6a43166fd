import { CommissionRuleList, CommissionRuleQuery, CommissionRuleView, CreateCommissionRule } from "../../../contracts/commission";
import { officerEndpoint } from "../../../http/callers";
import { addRule, listRules } from "../../../workflows/commission/rules";

export const GET = officerEndpoint(
  { summary: "Aturan komisi: yang berlaku, akan datang, atau berakhir", query: CommissionRuleQuery, response: CommissionRuleList },
  async ({ query, scope }) => listRules(scope, query.state, query.page),
);

export const POST = officerEndpoint(
  { summary: "Buat aturan komisi", body: CreateCommissionRule, response: CommissionRuleView, status: 201 },
  async ({ body, officerId, scope }) => addRule(scope, body, officerId),
);
