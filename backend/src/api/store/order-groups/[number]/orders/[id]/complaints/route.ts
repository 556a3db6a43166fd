import { ComplaintDesk, OpenComplaintAsGuest } from "../../../../../../../contracts/complaint";
import { endpoint } from "../../../../../../../http/endpoint";
import { complain, GuestQuery, showDesk } from "../../../../own-complaint";
import { guestsGroup, OrderOfGroup } from "../../../../own-group";

export const GET = endpoint(
  { summary: "Komplain tentang pesanan di satu lapak", params: OrderOfGroup, query: GuestQuery, response: ComplaintDesk },
  async ({ params, query, scope }) => showDesk(scope, await guestsGroup(scope, params.number, query.phone), params.id),
);

export const POST = endpoint(
  {
    summary: "Pembeli mengajukan komplain, dengan atau tanpa foto",
    params: OrderOfGroup,
    upload: "photos",
    body: OpenComplaintAsGuest,
    response: ComplaintDesk,
    status: 201,
  },
  async ({ params, body, req, scope }) => {
    const group = await guestsGroup(scope, params.number, body.phone);
    return complain(scope, { group, orderId: params.id }, body, req);
  },
);
