import { ComplaintDesk, OpenComplaintForm } from "../../../../../../../../contracts/complaint";
import { endpoint } from "../../../../../../../../http/endpoint";
import { complain, showDesk } from "../../../../../../order-groups/own-complaint";
import { customersGroup, OrderOfGroup } from "../../../../../../order-groups/own-group";

export const GET = endpoint(
  { summary: "Komplain tentang pesanan di satu lapak", params: OrderOfGroup, response: ComplaintDesk },
  async ({ params, scope, actorId }) => showDesk(scope, await customersGroup(scope, params.number, actorId!), params.id),
);

export const POST = endpoint(
  {
    summary: "Pembeli mengajukan komplain, dengan atau tanpa foto",
    params: OrderOfGroup,
    upload: "photos",
    body: OpenComplaintForm,
    response: ComplaintDesk,
    status: 201,
  },
  async ({ params, body, req, scope, actorId }) => {
    const group = await customersGroup(scope, params.number, actorId!);
    return complain(scope, { group, orderId: params.id }, body, req);
  },
);
