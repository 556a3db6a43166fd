import { Created, InviteMember } from "../../../contracts/vendor";
import { ownerEndpoint } from "../../../http/callers";
import { inviteMemberWorkflow } from "../../../workflows/vendor/invite-member";

export const POST = ownerEndpoint(
  { summary: "Undang orang lewat email", body: InviteMember, response: Created, status: 201 },
  async ({ vendorId, memberId, body, scope }) => {
    const { result } = await inviteMemberWorkflow(scope).run({ input: { vendor_id: vendorId, actor_id: memberId, ...body } });
    return { id: result.invitation_id };
  },
);
