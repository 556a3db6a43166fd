import { NoticeList, NoticeQuery } from "../../../contracts/notice";
import { vendorEndpoint } from "../../../http/callers";
import { listNotices, vendorReader } from "../../../workflows/notice/views";

export const GET = vendorEndpoint({ summary: "Pemberitahuan untuk lapak ini", query: NoticeQuery, response: NoticeList }, async (input) =>
  listNotices(input.scope, vendorReader(input), input.query),
);
