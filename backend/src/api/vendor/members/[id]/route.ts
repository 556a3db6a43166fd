import { z } from "zod";
import { Done } from "../../../../contracts/primitives";
import { ownerEndpoint } from "../../../../http/callers";
import { removeMembershipWorkflow } from "../../../../workflows/vendor/memberships";

export const DELETE = ownerEndpoint(
  {
    summary: "Keluarkan orang dari usaha (mship_…)",
    params: z.strictObject({ id: z.string().startsWith("mship_") }),
    response: Done,
  },
  async ({ vendorId, memberId, params, scope }) => {
    await removeMembershipWorkflow(scope).run({ input: { vendor_id: vendorId, membership_id: params.id, actor_id: memberId } });
    return { done: true as const };
  },
);
