import { z } from "zod";
import { OrderGroupView } from "../../../../contracts/orders";
import { endpoint } from "../../../../http/endpoint";
import { notFound } from "../../../../http/problem";
import { normalizeNumber } from "../../../../modules/order-group/rules/numbers";
import { indonesianPhone } from "../../../../modules/order-group/rules/phone";
import { readGroup, viewGroup } from "../../../../workflows/order/views";

const Params = z.strictObject({ number: z.string().max(20) });
const Query = z.strictObject({ phone: z.string().max(24) });

/** A guest shows they are the shopper by the phone number; a wrong one and an unknown order answer the same. */
export const GET = endpoint(
  { summary: "Status pesanan untuk pembeli tanpa akun", params: Params, query: Query, response: OrderGroupView },
  async ({ params, query, scope }) => {
    const group = await readGroup(scope, { number: normalizeNumber(params.number) });
    if (!group || group.contact_phone !== indonesianPhone(query.phone)) throw notFound("Pesanan");
    return viewGroup(scope, group);
  },
);
