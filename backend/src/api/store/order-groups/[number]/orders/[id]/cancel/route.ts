import { OrderGroupView } from "../../../../../../../contracts/orders";
import { CancelAsGuest } from "../../../../../../../contracts/refund";
import { endpoint } from "../../../../../../../http/endpoint";
import { cancelOrderWorkflow } from "../../../../../../../workflows/order/cancel-order";
import { guestsGroup, OrderOfGroup, orderOf, showGroup } from "../../../../own-group";

export const POST = endpoint(
  { summary: "Pembeli membatalkan pesanan di satu lapak", params: OrderOfGroup, body: CancelAsGuest, response: OrderGroupView },
  async ({ params, body, scope }) => {
    const group = await guestsGroup(scope, params.number, body.phone);
    const { id } = orderOf(group, params.id);
    await cancelOrderWorkflow(scope).run({ input: { vendor_order_id: id, by: "shopper", reason: body.reason } });
    return showGroup(scope, group.id);
  },
);
