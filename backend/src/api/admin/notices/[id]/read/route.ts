import { z } from "zod";
import { Done } from "../../../../../contracts/primitives";
import { officerEndpoint } from "../../../../../http/callers";
import { notFound } from "../../../../../http/problem";
import { noticesOf, officerReader } from "../../../../../workflows/notice/views";

const Params = z.strictObject({ id: z.string() });

export const POST = officerEndpoint(
  { summary: "Menandai satu pemberitahuan petugas sudah dibaca", params: Params, response: Done },
  async ({ scope, officerId, params }) => {
    if (!(await noticesOf(scope).markRead(officerReader(officerId), params.id))) throw notFound("Pemberitahuan");
    return { done: true as const };
  },
);
