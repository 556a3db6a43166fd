import { AnswerAsShopper } from "../../../../../../../../contracts/adjustment";
import { OrderGroupView } from "../../../../../../../../contracts/orders";
import { endpoint } from "../../../../../../../../http/endpoint";
import { answerSubstituteWorkflow } from "../../../../../../../../workflows/amendment/answer-substitute";
import { orderOfProposal } from "../../../../../../../../workflows/amendment/order-of-adjustment";
import { customersGroup, OrderOfGroup, showGroup } from "../../../../../../order-groups/own-group";

export const POST = endpoint(
  { summary: "Pembeli menjawab usulan pengganti", params: OrderOfGroup, body: AnswerAsShopper, response: OrderGroupView },
  async ({ params, body, scope, actorId }) => {
    const group = await customersGroup(scope, params.number, actorId!);
    const vendor_order_id = await orderOfProposal(scope, params.id, group);
    const answer = body.agree ? ("agree" as const) : ("decline" as const);
    await answerSubstituteWorkflow(scope).run({ input: { adjustment_id: params.id, vendor_order_id, answer } });
    return showGroup(scope, group.id);
  },
);
