import { z } from "zod";
import { Done } from "../../../../contracts/primitives";
import { vendorEndpoint } from "../../../../http/callers";
import { removeMembershipWorkflow } from "../../../../workflows/vendor/memberships";

export const DELETE = vendorEndpoint(
  {
    summary: "Keluarkan orang dari usaha (mship_…)",
    params: z.strictObject({ id: z.string().startsWith("mship_") }),
    response: Done,
  },
  async ({ vendorId, memberId, role, params, scope }) => {
    await removeMembershipWorkflow(scope).run({ input: { vendor_id: vendorId, membership_id: params.id, actor_id: memberId, by: role } });
    return { done: true as const };
  },
);
