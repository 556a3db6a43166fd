import { z } from "zod";
import { vendorEndpoint } from "../../../../../http/callers";
import { sendPdf } from "../../../../../http/pdf";
import { notFound } from "../../../../../http/problem";
import { readGroup } from "../../../../../workflows/order/views";
import { printPaper } from "../../../../../workflows/paper/print";
import { OrderId, ownOrder } from "../../show-order";

export const GET = vendorEndpoint(
  { summary: "Nota pesanan ini, sebagai PDF", params: OrderId, answers: "application/pdf", response: z.unknown() },
  async ({ params, vendorId, scope, res }) => {
    const order = await ownOrder(scope, params.id, vendorId);
    const group = await readGroup(scope, { id: order.order_group.id });
    if (!group) throw notFound("Pesanan");
    sendPdf(res, await printPaper(scope, group, order.number));
  },
);
