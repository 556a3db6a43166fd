import { OpenChargeAsGuest } from "../../../../../contracts/charge";
import { OrderGroupView } from "../../../../../contracts/orders";
import { endpoint } from "../../../../../http/endpoint";
import { askForMoney } from "../../../../../workflows/charge/pay";
import { GroupNumber, guestsGroup, showGroup } from "../../own-group";

export const POST = endpoint(
  { summary: "Mulai membayar, atau ganti cara bayar", params: GroupNumber, body: OpenChargeAsGuest, response: OrderGroupView },
  async ({ params, body, scope }) => {
    const { id } = await guestsGroup(scope, params.number, body.phone);
    await askForMoney(scope, id, body.payment_method);
    return showGroup(scope, id);
  },
);
