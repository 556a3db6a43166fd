import { SyncAsGuest } from "../../../../../contracts/charge";
import { OrderGroupView } from "../../../../../contracts/orders";
import { endpoint } from "../../../../../http/endpoint";
import { syncCharge } from "../../../../../workflows/charge/pay";
import { GroupNumber, guestsGroup, showGroup } from "../../own-group";

export const POST = endpoint(
  { summary: "Tanyakan pembayaran ke penyedianya sekarang", params: GroupNumber, body: SyncAsGuest, response: OrderGroupView },
  async ({ params, body, scope }) => {
    const { id } = await guestsGroup(scope, params.number, body.phone);
    await syncCharge(scope, id);
    return showGroup(scope, id);
  },
);
