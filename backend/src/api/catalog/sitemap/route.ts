import { sitemapPart } from "../../../catalog/sitemap";
import { SitemapPart, SitemapQuery } from "../../../contracts/sitemap";
import { endpoint } from "../../../http/endpoint";

export const GET = endpoint(
  { summary: "Satu bagian peta situs", query: SitemapQuery, response: SitemapPart },
  async ({ query: { kind, shard }, scope }) => sitemapPart(scope, kind, shard),
);
