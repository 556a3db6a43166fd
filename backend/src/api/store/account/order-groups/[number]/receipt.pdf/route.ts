import { z } from "zod";
import { WhichPaper } from "../../../../../../contracts/paper";
import { endpoint } from "../../../../../../http/endpoint";
import { sendPdf } from "../../../../../../http/pdf";
import { printPaper } from "../../../../../../workflows/paper/print";
import { customersGroup, GroupNumber } from "../../../../order-groups/own-group";

export const GET = endpoint(
  { summary: "Kuitansi atau nota, sebagai PDF", params: GroupNumber, query: WhichPaper, answers: "application/pdf", response: z.unknown() },
  async ({ params, query, scope, actorId, res }) =>
    sendPdf(res, await printPaper(scope, await customersGroup(scope, params.number, actorId!), query.order)),
);
