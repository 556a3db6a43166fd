import { OrderGroupView } from "../../../../../contracts/orders";
import { endpoint } from "../../../../../http/endpoint";
import { viewGroup } from "../../../../../workflows/order/views";
import { customersGroup, GroupNumber } from "../../../order-groups/own-group";

export const GET = endpoint(
  { summary: "Satu pesanan pembeli", params: GroupNumber, response: OrderGroupView },
  async ({ params, scope, actorId }) => viewGroup(scope, await customersGroup(scope, params.number, actorId!)),
);
