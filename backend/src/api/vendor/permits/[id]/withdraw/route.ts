import { z } from "zod";
import { PermitView } from "../../../../../contracts/permit";
import { vendorEndpoint } from "../../../../../http/callers";
import { submitPermitWorkflow } from "../../../../../workflows/permit/submit-permit";
import { viewPermit } from "../../../../../workflows/permit/views";

export const POST = vendorEndpoint(
  { summary: "Tarik izin yang belum diputuskan", params: z.strictObject({ id: z.string() }), response: PermitView },
  async ({ params, vendorId, memberId, scope }) => {
    const input = { vendor_id: vendorId, member_id: memberId, permit_id: params.id, action: "withdraw" as const };
    await submitPermitWorkflow(scope).run({ input });
    return viewPermit(scope, { id: params.id, vendor_id: vendorId });
  },
);
