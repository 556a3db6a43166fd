import { ReadAllNotices } from "../../../../contracts/notice";
import { Done } from "../../../../contracts/primitives";
import { vendorEndpoint } from "../../../../http/callers";
import { noticesOf, vendorReader } from "../../../../workflows/notice/views";

export const POST = vendorEndpoint(
  { summary: "Menandai semua pemberitahuan sudah dibaca", body: ReadAllNotices, response: Done },
  async (input) => {
    await noticesOf(input.scope).markAllRead(vendorReader(input), input.body.through);
    return { done: true as const };
  },
);
