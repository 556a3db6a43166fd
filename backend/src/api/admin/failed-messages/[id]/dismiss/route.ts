import { z } from "zod";
import { DismissMessage } from "../../../../../contracts/failed-message";
import { Done } from "../../../../../contracts/primitives";
import { officerEndpoint } from "../../../../../http/callers";
import { dismissMessage } from "../../../../../workflows/failed-messages/decide";

export const POST = officerEndpoint(
  { summary: "Sisihkan satu pesan yang gagal", params: z.strictObject({ id: z.string() }), body: DismissMessage, response: Done },
  async ({ params, body, officerId, scope }) => {
    await dismissMessage(scope, { id: params.id, officerId, reason: body.reason });
    return { done: true as const };
  },
);
