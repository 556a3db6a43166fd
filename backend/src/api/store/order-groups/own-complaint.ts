import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { ComplaintDesk, OpenComplaint, ReplyToComplaint } from "../../../contracts/complaint";
import { notFound } from "../../../http/problem";
import { uploadedPhotos } from "../../../http/upload";
import { openComplaint } from "../../../workflows/complaint/open-complaint";
import { findComplaint } from "../../../workflows/complaint/situation";
import { takeComplaintStepWorkflow } from "../../../workflows/complaint/take-step";
import { viewComplaintDesk } from "../../../workflows/complaint/views";
import type { GroupWithOrders } from "../../../workflows/order/views";
import { GroupNumber, OrderOfGroup, orderOf } from "./own-group";

/** What a shopper does about complaints, once their route has shown that the purchase is theirs. */

export const ComplaintOfOrder = OrderOfGroup.extend({ complaint: z.string().max(40) });
export const PhotoOfGroup = GroupNumber.extend({ photo: z.string().max(40) });

/** A query that carries the phone a guest left. */
export const GuestQuery = z.strictObject({ phone: z.string().max(24) });

export const showDesk = (scope: MedusaContainer, group: GroupWithOrders, orderId: string): Promise<ComplaintDesk> =>
  viewComplaintDesk(scope, { ...orderOf(group, orderId), order_group: group });

interface Complaining {
  group: GroupWithOrders;
  orderId: string;
}

export async function complain(scope: MedusaContainer, { group, orderId }: Complaining, said: OpenComplaint, req: MedusaRequest) {
  const { id } = orderOf(group, orderId);
  const { kind, text, wanted, amount, items } = said;
  await openComplaint(scope, { vendor_order_id: id, complaint: { kind, text, wanted, amount, items }, photos: uploadedPhotos(req) });
  return showDesk(scope, group, orderId);
}

export async function reply(
  scope: MedusaContainer,
  { group, orderId, complaintId }: Complaining & { complaintId: string },
  { action, note }: z.infer<typeof ReplyToComplaint>,
) {
  const { id } = orderOf(group, orderId);
  const { vendor_order_id } = await findComplaint(scope, { id: complaintId });
  if (vendor_order_id !== id) throw notFound("Komplain");
  await takeComplaintStepWorkflow(scope).run({ input: { complaint_id: complaintId, action, by: "shopper", note } });
  return showDesk(scope, group, orderId);
}
