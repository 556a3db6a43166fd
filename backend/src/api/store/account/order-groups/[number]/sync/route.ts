import { z } from "zod";
import { OrderGroupView } from "../../../../../../contracts/orders";
import { endpoint } from "../../../../../../http/endpoint";
import { syncCharge } from "../../../../../../workflows/charge/pay";
import { customersGroup, GroupNumber, showGroup } from "../../../../order-groups/own-group";

export const POST = endpoint(
  {
    summary: "Tanyakan pembayaran ke penyedianya sekarang",
    params: GroupNumber,
    body: z.strictObject({}),
    response: OrderGroupView,
  },
  async ({ params, scope, actorId }) => {
    const { id } = await customersGroup(scope, params.number, actorId!);
    await syncCharge(scope, id);
    return showGroup(scope, id);
  },
);
