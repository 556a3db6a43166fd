import { PublicRecallList, PublicRecallQuery } from "../../../contracts/recall";
import { endpoint } from "../../../http/endpoint";
import { listPublicRecalls } from "../../../workflows/recall/views";

export const GET = endpoint(
  { summary: "Penarikan produk yang sedang berjalan", query: PublicRecallQuery, response: PublicRecallList },
  async ({ query: { page, ...filters }, scope }) => listPublicRecalls(scope, filters, page),
);
