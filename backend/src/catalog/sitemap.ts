import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SitemapPart } from "../contracts/sitemap";

/** What one file of a sitemap may hold (sitemaps.org). */
const MOST = 50_000;

/** Kept in the words of the indexes that serve them. A product whose permit lapsed since midnight may still be named; its page is gone then. */
export const SITEMAP_STATEMENTS = {
  product: `select p.handle, l.updated_at as changed_at from listing l
    join vendor v on v.id = l.vendor_id and v.state = 'approved' and v.deleted_at is null
    join product p on p.id = l.product_id and p.deleted_at is null
    join compliance c on c.listing_id = l.id and c.allowed
    where left(md5(l.id), 2) = ? and l.state = 'published' and l.deleted_at is null limit ?`,
  shop: `select v.handle, v.updated_at as changed_at from vendor v
    where left(md5(v.id), 1) = ? and v.state = 'approved' and v.deleted_at is null limit ?`,
} as const;

/**
 * One part of the shops or products anybody may see. Parts are cut by a digest of the id, so their list is the same whatever is sold, each
 * is read by one range of an index, and none depends on what stands before it.
 */
export async function sitemapPart(container: MedusaContainer, kind: "product" | "shop", shard: string): Promise<SitemapPart> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { handle: string; changed_at: Date }[] }>(SITEMAP_STATEMENTS[kind], [shard, MOST]);
  return { entries: rows.map(({ handle, changed_at }) => ({ handle, changed_at: new Date(changed_at).toISOString() })) };
}
