import { OpenCharge } from "../../../../../../contracts/charge";
import { OrderGroupView } from "../../../../../../contracts/orders";
import { endpoint } from "../../../../../../http/endpoint";
import { askForMoney } from "../../../../../../workflows/charge/pay";
import { customersGroup, GroupNumber, showGroup } from "../../../../order-groups/own-group";

export const POST = endpoint(
  { summary: "Mulai membayar, atau ganti cara bayar", params: GroupNumber, body: OpenCharge, response: OrderGroupView },
  async ({ params, body, scope, actorId }) => {
    const { id } = await customersGroup(scope, params.number, actorId!);
    await askForMoney(scope, id, body.payment_method);
    return showGroup(scope, id);
  },
);
