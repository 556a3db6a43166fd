import { NoticeList, NoticeQuery } from "../../../contracts/notice";
import { officerEndpoint } from "../../../http/callers";
import { listNotices, officerReader } from "../../../workflows/notice/views";

export const GET = officerEndpoint(
  { summary: "Pemberitahuan untuk petugas", query: NoticeQuery, response: NoticeList },
  async ({ scope, officerId, query }) => listNotices(scope, officerReader(officerId), query),
);
