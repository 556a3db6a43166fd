import { Invited, InviteMember } from "../../../contracts/vendor";
import { vendorEndpoint } from "../../../http/callers";
import { inviteMemberWorkflow } from "../../../workflows/vendor/invite-member";

export const POST = vendorEndpoint(
  { summary: "Undang orang lewat email, atau lewat tautan yang diteruskan sendiri", body: InviteMember, response: Invited, status: 201 },
  async ({ vendorId, memberId, role, body, scope }) => {
    const { result } = await inviteMemberWorkflow(scope).run({ input: { vendor_id: vendorId, actor_id: memberId, by: role, ...body } });
    return result;
  },
);
