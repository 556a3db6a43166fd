import { UnreadNotices } from "../../../../contracts/notice";
import { officerEndpoint } from "../../../../http/callers";
import { noticesOf, officerReader } from "../../../../workflows/notice/views";

export const GET = officerEndpoint(
  { summary: "Jumlah pemberitahuan yang belum dibaca petugas ini", response: UnreadNotices },
  async ({ scope, officerId }) => ({ unread: await noticesOf(scope).countUnread(officerReader(officerId)) }),
);
