import { z } from "zod";
import { WhichPaper } from "../../../../../contracts/paper";
import { officerEndpoint } from "../../../../../http/callers";
import { sendPdf } from "../../../../../http/pdf";
import { notFound } from "../../../../../http/problem";
import { readGroup } from "../../../../../workflows/order/views";
import { printPaper } from "../../../../../workflows/paper/print";

export const GET = officerEndpoint(
  {
    summary: "Kuitansi atau tagihan satu pesanan gabungan, atau nota satu lapak, sebagai PDF",
    params: z.strictObject({ id: z.string() }),
    query: WhichPaper,
    answers: "application/pdf",
    response: z.unknown(),
  },
  async ({ params, query, scope, res }) => {
    const group = await readGroup(scope, { id: params.id });
    if (!group) throw notFound("Pesanan");
    sendPdf(res, await printPaper(scope, group, query.order));
  },
);
