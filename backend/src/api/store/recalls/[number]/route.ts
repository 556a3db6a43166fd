import { z } from "zod";
import { PublicRecall } from "../../../../contracts/recall";
import { endpoint } from "../../../../http/endpoint";
import { onePublicRecall } from "../../../../workflows/recall/views";

const params = z.strictObject({ number: z.string().max(20) });

export const GET = endpoint({ summary: "Pengumuman satu penarikan produk", params, response: PublicRecall }, async ({ params, scope }) =>
  onePublicRecall(scope, params.number),
);
