import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProductCard } from "../contracts/catalog";
import { dayInJakarta } from "../modules/listing/rules/today";

export type FoundCard = Pick<SearchTypes.SearchHit<{ card: ProductCard }>, "id" | "document">;

/** By primary keys of one page; kept in the words of the rule they repeat (modules/listing/rules/sellable.ts). */
const ON_SALE = `select l.id from listing l
  join vendor v on v.id = l.vendor_id and v.state = 'approved' and v.deleted_at is null
  join compliance c on c.listing_id = l.id and c.allowed and c.deleted_at is null and (c.valid_until is null or c.valid_until >= ?)
  where l.id = any(?::text[]) and l.state = 'published' and l.deleted_at is null`;

/**
 * The cards of a page, less those that may no longer be sold: documents lag by a moment, and by more when no worker runs, but a suspended shop
 * and a lapsed permit are seen in the source at once.
 */
export async function onSaleOf(container: MedusaContainer, hits: readonly FoundCard[]): Promise<ProductCard[]> {
  if (hits.length === 0) return [];
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string }[] }>(ON_SALE, [dayInJakarta(), hits.map(({ id }) => id)]);
  const onSale = new Set(rows.map(({ id }) => id));
  return hits.filter(({ id }) => onSale.has(id)).map(({ document }) => document.card);
}
