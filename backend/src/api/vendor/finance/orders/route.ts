import { TrailList, TrailQuery } from "../../../../contracts/payout";
import { vendorEndpoint } from "../../../../http/callers";
import { jakartaDay } from "../../../../modules/payout/rules/schedule";
import { readTrails } from "../../../../workflows/payout/read-trail";

const PAGE = 20;

export const GET = vendorEndpoint(
  { summary: "Jejak uang pesanan satu bulan, dari harga sampai pencairan", query: TrailQuery, response: TrailList },
  async ({ query, vendorId, scope }) => {
    const month = query.month ?? jakartaDay(new Date()).slice(0, 7);
    const found = await readTrails(scope, vendorId, { month, before: query.before, limit: PAGE + 1 });
    const orders = found.slice(0, PAGE);
    return { month, orders, next: found.length > PAGE ? (orders.at(-1)?.id ?? null) : null };
  },
);
