import { z } from "zod";
import { Done } from "../../../../contracts/primitives";
import { vendorEndpoint } from "../../../../http/callers";
import { cancelInvitationWorkflow } from "../../../../workflows/vendor/memberships";

export const DELETE = vendorEndpoint(
  { summary: "Tarik undangan", params: z.strictObject({ id: z.string().startsWith("vinv_") }), response: Done },
  async ({ vendorId, memberId, role, params, scope }) => {
    await cancelInvitationWorkflow(scope).run({ input: { vendor_id: vendorId, invitation_id: params.id, actor_id: memberId, by: role } });
    return { done: true as const };
  },
);
