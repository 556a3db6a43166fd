import { ComplaintDesk, ReplyAsGuest } from "../../../../../../../../../contracts/complaint";
import { endpoint } from "../../../../../../../../../http/endpoint";
import { ComplaintOfOrder, reply } from "../../../../../../own-complaint";
import { guestsGroup } from "../../../../../../own-group";

export const POST = endpoint(
  { summary: "Pembeli menanggapi jawaban atas komplainnya", params: ComplaintOfOrder, body: ReplyAsGuest, response: ComplaintDesk },
  async ({ params, body, scope }) => {
    const group = await guestsGroup(scope, params.number, body.phone);
    return reply(scope, { group, orderId: params.id, complaintId: params.complaint }, body);
  },
);
