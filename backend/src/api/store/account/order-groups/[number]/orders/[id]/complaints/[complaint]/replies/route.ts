import { ComplaintDesk, ReplyToComplaint } from "../../../../../../../../../../contracts/complaint";
import { endpoint } from "../../../../../../../../../../http/endpoint";
import { ComplaintOfOrder, reply } from "../../../../../../../../order-groups/own-complaint";
import { customersGroup } from "../../../../../../../../order-groups/own-group";

export const POST = endpoint(
  { summary: "Pembeli menanggapi jawaban atas komplainnya", params: ComplaintOfOrder, body: ReplyToComplaint, response: ComplaintDesk },
  async ({ params, body, scope, actorId }) => {
    const group = await customersGroup(scope, params.number, actorId!);
    return reply(scope, { group, orderId: params.id, complaintId: params.complaint }, body);
  },
);
