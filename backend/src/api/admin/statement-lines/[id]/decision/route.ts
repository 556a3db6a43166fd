import { z } from "zod";
import { Done } from "../../../../../contracts/primitives";
import { DecideLine } from "../../../../../contracts/statement";
import { officerEndpoint } from "../../../../../http/callers";
import { decideLine } from "../../../../../workflows/statement/decide-line";

export const POST = officerEndpoint(
  { summary: "Putuskan uang siapa satu baris mutasi", params: z.strictObject({ id: z.string() }), body: DecideLine, response: Done },
  async ({ params, body, officerId, scope }) => {
    await decideLine(scope, params.id, body, officerId);
    return { done: true as const };
  },
);
