import { OrderGroupView } from "../../../../../../../../contracts/orders";
import { CancelAsShopper } from "../../../../../../../../contracts/refund";
import { endpoint } from "../../../../../../../../http/endpoint";
import { cancelOrderWorkflow } from "../../../../../../../../workflows/order/cancel-order";
import { customersGroup, OrderOfGroup, orderOf, showGroup } from "../../../../../../order-groups/own-group";

export const POST = endpoint(
  { summary: "Pembeli membatalkan pesanan di satu lapak", params: OrderOfGroup, body: CancelAsShopper, response: OrderGroupView },
  async ({ params, body, scope, actorId }) => {
    const group = await customersGroup(scope, params.number, actorId!);
    const { id } = orderOf(group, params.id);
    await cancelOrderWorkflow(scope).run({ input: { vendor_order_id: id, by: "shopper", reason: body.reason } });
    return showGroup(scope, group.id);
  },
);
