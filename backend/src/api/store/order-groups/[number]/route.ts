import { z } from "zod";
import { OrderGroupView } from "../../../../contracts/orders";
import { endpoint } from "../../../../http/endpoint";
import { viewGroup } from "../../../../workflows/order/views";
import { GroupNumber, guestsGroup } from "../own-group";

const Query = z.strictObject({ phone: z.string().max(24) });

export const GET = endpoint(
  { summary: "Status pesanan untuk pembeli tanpa akun", params: GroupNumber, query: Query, response: OrderGroupView },
  async ({ params, query, scope }) => viewGroup(scope, await guestsGroup(scope, params.number, query.phone)),
);
