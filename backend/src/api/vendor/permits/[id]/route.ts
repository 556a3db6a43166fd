import { z } from "zod";
import { PermitInput, PermitView } from "../../../../contracts/permit";
import { vendorEndpoint } from "../../../../http/callers";
import { correctPermitWorkflow } from "../../../../workflows/permit/save-permit";
import { viewPermit } from "../../../../workflows/permit/views";

const params = z.strictObject({ id: z.string() });

export const GET = vendorEndpoint(
  { summary: "Satu izin, bukti dan riwayatnya", params, response: PermitView },
  ({ params, vendorId, scope }) => viewPermit(scope, { id: params.id, vendor_id: vendorId }),
);

export const PUT = vendorEndpoint(
  { summary: "Perbaiki izin yang belum diajukan", params, body: PermitInput, response: PermitView },
  async ({ params, body, vendorId, memberId, scope }) => {
    const input = { vendor_id: vendorId, member_id: memberId, permit_id: params.id, permit: body };
    await correctPermitWorkflow(scope).run({ input });
    return viewPermit(scope, { id: params.id, vendor_id: vendorId });
  },
);
