import { z } from "zod";
import { Done } from "../../../../../contracts/primitives";
import { vendorEndpoint } from "../../../../../http/callers";
import { notFound } from "../../../../../http/problem";
import { noticesOf, vendorReader } from "../../../../../workflows/notice/views";

const Params = z.strictObject({ id: z.string() });

export const POST = vendorEndpoint(
  { summary: "Menandai satu pemberitahuan sudah dibaca", params: Params, response: Done },
  async (input) => {
    if (!(await noticesOf(input.scope).markRead(vendorReader(input), input.params.id))) throw notFound("Pemberitahuan");
    return { done: true as const };
  },
);
