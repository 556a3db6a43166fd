import { z } from "zod";
import { Done } from "../../../../../contracts/primitives";
import { officerEndpoint } from "../../../../../http/callers";
import { kickInbox } from "../../../../../inbox/work";
import { retryMessage } from "../../../../../workflows/failed-messages/decide";

export const POST = officerEndpoint(
  { summary: "Proses lagi satu pesan yang gagal", params: z.strictObject({ id: z.string() }), response: Done },
  async ({ params, officerId, scope }) => {
    await retryMessage(scope, params.id, officerId);
    kickInbox(scope);
    return { done: true as const };
  },
);
