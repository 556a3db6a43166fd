import { z } from "zod";
import { AnswerComplaint, ComplaintView } from "../../../../../contracts/complaint";
import { vendorEndpoint } from "../../../../../http/callers";
import { findComplaint } from "../../../../../workflows/complaint/situation";
import { takeComplaintStepWorkflow } from "../../../../../workflows/complaint/take-step";
import { viewVendorComplaint } from "../../../../../workflows/complaint/views";
import { readMember } from "../../../member";

export const POST = vendorEndpoint(
  {
    summary: "Penjual menjawab komplain",
    params: z.strictObject({ id: z.string() }),
    body: AnswerComplaint,
    response: ComplaintView,
  },
  async ({ params, body, memberId, vendorId, scope }) => {
    const { id } = await findComplaint(scope, { id: params.id, vendor_id: vendorId });
    const actor = await readMember(memberId, scope);
    await takeComplaintStepWorkflow(scope).run({ input: { complaint_id: id, by: "vendor", actor, ...body } });
    return viewVendorComplaint(scope, id, vendorId);
  },
);
