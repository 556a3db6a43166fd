import { z } from "zod";
import { TrailView } from "../../../../../contracts/payout";
import { vendorEndpoint } from "../../../../../http/callers";
import { notFound } from "../../../../../http/problem";
import { readTrail } from "../../../../../workflows/payout/read-trail";

export const GET = vendorEndpoint(
  { summary: "Jejak uang satu pesanan", params: z.strictObject({ id: z.string() }), response: TrailView },
  async ({ params, vendorId, scope }) => {
    const trail = await readTrail(scope, vendorId, params.id);
    if (!trail) throw notFound("Pesanan");
    return trail;
  },
);
