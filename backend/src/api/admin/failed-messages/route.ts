import { FailedMessageList, FailedMessageQuery } from "../../../contracts/failed-message";
import { officerEndpoint } from "../../../http/callers";
import { listFailed } from "../../../workflows/failed-messages/views";

export const GET = officerEndpoint(
  { summary: "Pesan masuk dan keluar yang gagal diproses", query: FailedMessageQuery, response: FailedMessageList },
  async ({ query, scope }) => listFailed(scope, query.kind, query.page),
);
