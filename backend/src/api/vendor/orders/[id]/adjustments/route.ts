import { LowerLine } from "../../../../../contracts/adjustment";
import { VendorOrderView } from "../../../../../contracts/orders";
import { vendorEndpoint } from "../../../../../http/callers";
import { lowerLineWorkflow } from "../../../../../workflows/amendment/lower-line";
import { readMember } from "../../../member";
import { OrderId, ownOrder, showOrder } from "../../show-order";

export const POST = vendorEndpoint(
  {
    summary: "Turunkan satu barang sebelum diserahkan: kurang jumlah, kurang berat, atau usul pengganti",
    params: OrderId,
    body: LowerLine,
    response: VendorOrderView,
  },
  async ({ params, body, memberId, vendorId, scope }) => {
    const { id } = await ownOrder(scope, params.id, vendorId);
    const { idempotency_key, ...wish } = body;
    const actor = await readMember(memberId, scope);
    await lowerLineWorkflow(scope).run({ input: { vendor_order_id: id, wish, request_key: `${id}:${idempotency_key}`, actor } });
    return showOrder(scope, id, vendorId);
  },
);
