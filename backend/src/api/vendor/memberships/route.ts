import { AcceptInvitation, Created } from "../../../contracts/vendor";
import { memberEndpoint } from "../../../http/callers";
import { acceptInvitationWorkflow } from "../../../workflows/vendor/memberships";

export const POST = memberEndpoint(
  { summary: "Bergabung dengan usaha yang mengundang pemanggil", body: AcceptInvitation, response: Created, status: 201 },
  async ({ body, memberId, scope }) => {
    const { result } = await acceptInvitationWorkflow(scope).run({ input: { token: body.token, member_id: memberId } });
    return { id: result.vendor_id };
  },
);
