import { ConfirmationList, ConfirmationQuery } from "../../../contracts/work";
import { officerEndpoint } from "../../../http/callers";
import { waitingConfirmations } from "../../../workflows/work/confirmations";

export const GET = officerEndpoint(
  { summary: "Keputusan yang menunggu petugas kedua", query: ConfirmationQuery, response: ConfirmationList },
  ({ query, officerId, scope }) => waitingConfirmations(scope, query.subject, officerId),
);
