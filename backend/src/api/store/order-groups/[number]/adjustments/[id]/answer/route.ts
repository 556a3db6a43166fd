import { AnswerAsGuest } from "../../../../../../../contracts/adjustment";
import { OrderGroupView } from "../../../../../../../contracts/orders";
import { endpoint } from "../../../../../../../http/endpoint";
import { answerSubstituteWorkflow } from "../../../../../../../workflows/amendment/answer-substitute";
import { orderOfProposal } from "../../../../../../../workflows/amendment/order-of-adjustment";
import { guestsGroup, OrderOfGroup, showGroup } from "../../../../own-group";

export const POST = endpoint(
  { summary: "Pembeli menjawab usulan pengganti", params: OrderOfGroup, body: AnswerAsGuest, response: OrderGroupView },
  async ({ params, body, scope }) => {
    const group = await guestsGroup(scope, params.number, body.phone);
    const vendor_order_id = await orderOfProposal(scope, params.id, group);
    const answer = body.agree ? ("agree" as const) : ("decline" as const);
    await answerSubstituteWorkflow(scope).run({ input: { adjustment_id: params.id, vendor_order_id, answer } });
    return showGroup(scope, group.id);
  },
);
