import { z } from "zod";
import { WhichPaperAsGuest } from "../../../../../contracts/paper";
import { endpoint } from "../../../../../http/endpoint";
import { sendPdf } from "../../../../../http/pdf";
import { printPaper } from "../../../../../workflows/paper/print";
import { GroupNumber, guestsGroup } from "../../own-group";

export const GET = endpoint(
  {
    summary: "Kuitansi atau nota, sebagai PDF",
    params: GroupNumber,
    query: WhichPaperAsGuest,
    answers: "application/pdf",
    response: z.unknown(),
  },
  async ({ params, query, scope, res }) =>
    sendPdf(res, await printPaper(scope, await guestsGroup(scope, params.number, query.phone), query.order)),
);
