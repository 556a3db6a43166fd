import { z } from "zod";
import { Done } from "../../../../contracts/primitives";
import { ownerEndpoint } from "../../../../http/callers";
import { cancelInvitationWorkflow } from "../../../../workflows/vendor/memberships";

export const DELETE = ownerEndpoint(
  { summary: "Tarik undangan", params: z.strictObject({ id: z.string().startsWith("vinv_") }), response: Done },
  async ({ vendorId, memberId, params, scope }) => {
    await cancelInvitationWorkflow(scope).run({ input: { vendor_id: vendorId, invitation_id: params.id, actor_id: memberId } });
    return { done: true as const };
  },
);
