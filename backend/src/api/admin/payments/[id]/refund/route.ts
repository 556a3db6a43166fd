import { randomUUID } from "node:crypto";
import { z } from "zod";
import { officerEndpoint } from "../../../../../http/callers";
import { refundable } from "../../../../../modules/amendment/rules/refunding";
import { vendorOrderOf } from "../../../../../workflows/order/vendor-order-of";
import { refundOrderWorkflow } from "../../../../../workflows/refund/refund-order";
import { readShare } from "../../../../../workflows/refund/shares";
import { readOfficer } from "../../../officer";
import { PaymentAnswer, PaymentId, PaymentQuery, showPayment } from "../../show-payment";

const REASON = "Dikembalikan petugas.";
const Body = z.strictObject({
  amount: z.int().positive().optional(),
  refund_reason_id: z.string().optional(),
  note: z.string().trim().max(200).optional(),
});

/** Medusa Admin's own button: within the share, written down and told like every other refund. Without a sum, what is left goes back. */
export const POST = officerEndpoint(
  {
    summary: "Kembalikan uang dari halaman pesanan Medusa Admin",
    params: PaymentId,
    query: PaymentQuery,
    body: Body,
    response: PaymentAnswer,
  },
  async ({ params, body, officerId, scope, req }) => {
    const order = await vendorOrderOf(scope, { payment_id: params.id });
    const amount = body.amount ?? refundable(await readShare(scope, order.order_id));
    const request_key = `${order.id}:medusa-admin:${randomUUID()}`;
    const actor = await readOfficer(officerId, scope);
    const input = { vendor_order_id: order.id, amount, reason: body.note || REASON, request_key, origin: "officer" as const, actor };
    await refundOrderWorkflow(scope).run({ input });
    return showPayment(req, params.id);
  },
);
