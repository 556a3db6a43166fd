import { z } from "zod";
import { Timestamp } from "./primitives";

/** In how many parts each kind is listed: hexadecimal digits of a shard. At a million products a part holds about 4,000 addresses. */
export const SHARD_DIGITS = { product: 2, shop: 1 } as const;

/** `GET /catalog/sitemap?kind&shard`: one part of what search engines may list. */
export const SitemapQuery = z
  .strictObject({ kind: z.enum(["product", "shop"]), shard: z.string().regex(/^[0-9a-f]{1,2}$/) })
  .refine(({ kind, shard }) => shard.length === SHARD_DIGITS[kind], { path: ["shard"] });
export const SitemapPart = z.strictObject({ entries: z.array(z.strictObject({ handle: z.string(), changed_at: Timestamp })) });
export type SitemapPart = z.infer<typeof SitemapPart>;
