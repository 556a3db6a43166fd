import { ReadAllNotices } from "../../../../contracts/notice";
import { Done } from "../../../../contracts/primitives";
import { officerEndpoint } from "../../../../http/callers";
import { noticesOf, officerReader } from "../../../../workflows/notice/views";

export const POST = officerEndpoint(
  { summary: "Menandai semua pemberitahuan petugas sudah dibaca", body: ReadAllNotices, response: Done },
  async ({ scope, officerId, body }) => {
    await noticesOf(scope).markAllRead(officerReader(officerId), body.through);
    return { done: true as const };
  },
);
