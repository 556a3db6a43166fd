import { z } from "zod";
import { CommissionRuleView, EndCommissionRule } from "../../../../../contracts/commission";
import { officerEndpoint } from "../../../../../http/callers";
import { endRule } from "../../../../../workflows/commission/rules";

export const POST = officerEndpoint(
  {
    summary: "Akhiri aturan komisi, atau tarik yang belum berlaku",
    params: z.strictObject({ id: z.string() }),
    body: EndCommissionRule,
    response: CommissionRuleView,
  },
  async ({ params, body, officerId, scope }) => endRule(scope, params.id, body.last_day, officerId),
);
