import { CreatePermit, PermitList, PermitQuery, PermitView } from "../../../contracts/permit";
import { vendorEndpoint } from "../../../http/callers";
import { createPermitWorkflow } from "../../../workflows/permit/save-permit";
import { listPermits, viewPermit } from "../../../workflows/permit/views";

export const GET = vendorEndpoint(
  { summary: "Izin dan sertifikat usaha ini, terbaru dulu", query: PermitQuery, response: PermitList },
  ({ query, vendorId, scope }) => listPermits(scope, vendorId, query),
);

export const POST = vendorEndpoint(
  { summary: "Catat izin, atau perpanjangannya", body: CreatePermit, response: PermitView, status: 201 },
  async ({ body, vendorId, memberId, scope }) => {
    const { result } = await createPermitWorkflow(scope).run({ input: { vendor_id: vendorId, member_id: memberId, permit: body } });
    return viewPermit(scope, { id: result, vendor_id: vendorId });
  },
);
