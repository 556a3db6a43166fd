import { z } from "zod";
import { Done } from "../../../../../contracts/primitives";
import { ChangeRole } from "../../../../../contracts/vendor";
import { vendorEndpoint } from "../../../../../http/callers";
import { changeRoleWorkflow } from "../../../../../workflows/vendor/memberships";

export const POST = vendorEndpoint(
  {
    summary: "Beri anggota peran lain",
    params: z.strictObject({ id: z.string().startsWith("mship_") }),
    body: ChangeRole,
    response: Done,
  },
  async ({ vendorId, memberId, params, body, scope }) => {
    await changeRoleWorkflow(scope).run({ input: { vendor_id: vendorId, membership_id: params.id, role: body.role, actor_id: memberId } });
    return { done: true as const };
  },
);
