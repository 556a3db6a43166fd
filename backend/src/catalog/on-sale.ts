import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProductCard, ShopCard } from "../contracts/catalog";
import { preparedFor } from "../foundation/prepared";
import { array, raw, type Sql, sql } from "../foundation/sql";
import { dayInJakarta } from "../modules/listing/rules/today";

export type FoundCard = Pick<SearchTypes.SearchHit<{ card: ProductCard }>, "id" | "document">;
export type FoundShop = Pick<SearchTypes.SearchHit<{ card: ShopCard }>, "id" | "document">;

/** In the words of the rule it repeats (modules/listing/rules/sellable.ts). */
const sold = (today: string): Sql => sql`listing l
  join vendor v on v.id = l.vendor_id and v.state = 'approved' and v.deleted_at is null
  join compliance c on c.listing_id = l.id and c.allowed and c.deleted_at is null and (c.valid_until is null or c.valid_until >= ${today})`;
const SHOWN = raw("l.state = 'published' and l.deleted_at is null");
/** By primary keys of one page. */
const onSale = (ids: string[], today = dayInJakarta()): Sql =>
  sql`select l.id, l.family_id, c.halal = 'certified' and (c.halal_until is null or c.halal_until >= ${today}) as certified
    from ${sold(today)} where l.id = any(${array(ids)}) and ${SHOWN}`;
/** By the index on families; a family has at most twenty members. */
const lowest = (familyIds: string[]): Sql => sql`select l.family_id, min(p.amount)::int as lowest from ${sold(dayInJakarta())}
  join product_variant o on o.product_id = l.product_id and o.deleted_at is null
  join product_variant_price_set s on s.variant_id = o.id and s.deleted_at is null
  join price p on p.price_set_id = s.price_set_id and p.currency_code = 'idr' and p.price_list_id is null and p.min_quantity is null and p.deleted_at is null
  where l.family_id = any(${array(familyIds)}) and ${SHOWN} group by l.family_id having min(p.amount) < max(p.amount)`;
const approved = (ids: string[]): Sql =>
  sql`select id from vendor where id = any(${array(ids)}) and state = 'approved' and deleted_at is null`;
/** By the index on vendors. */
const counts = (vendorIds: string[]): Sql => sql`select l.vendor_id, count(*)::int as count from ${sold(dayInJakarta())}
  where l.vendor_id = any(${array(vendorIds)}) and ${SHOWN} group by l.vendor_id`;

/** What the source says of documents at this moment: they lag by a moment, and by more when no worker runs. */
export interface Truth {
  /** Of listings: those that may be sold now, each with whether its halal certificate holds and the sizes and flavours it is one of. */
  sellable: (listingIds: string[]) => Promise<Map<string, { certified: boolean; family_id: string | null }>>;
  /** Of families whose members on sale cost more or less than one another: the lowest price. */
  lowestPrices: (familyIds: string[]) => Promise<Map<string, number>>;
  /** Of vendors: those the city approves of now. */
  approved: (vendorIds: string[]) => Promise<Set<string>>;
}

export function truthIn(container: MedusaContainer): Truth {
  const prepared = preparedFor(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const read = <Row>(ids: string[], statement: (ids: string[]) => Sql): Promise<Row[]> =>
    ids.length > 0 ? prepared.run<Row>(statement(ids)) : Promise.resolve([]);
  return {
    sellable: async (ids) => {
      const rows = await read<{ id: string; certified: boolean; family_id: string | null }>(ids, onSale);
      return new Map(rows.map(({ id, ...live }) => [id, live]));
    },
    lowestPrices: async (ids) => {
      const rows = await read<{ family_id: string; lowest: number }>(ids, lowest);
      return new Map(rows.map(({ family_id, lowest: amount }) => [family_id, amount]));
    },
    approved: async (ids) => new Set((await read<{ id: string }>(ids, approved)).map(({ id }) => id)),
  };
}

/** Products on sale by vendor id, in the reader's own transaction; a vendor without any is missing. */
export async function countOnSale(database: Knex, vendorIds: string[]): Promise<Map<string, number>> {
  if (vendorIds.length === 0) return new Map();
  const { text, values } = counts(vendorIds);
  const { rows } = await database.raw<{ rows: { vendor_id: string; count: number }[] }>(text, [...values] as Knex.RawBinding[]);
  return new Map(rows.map(({ vendor_id, count }) => [vendor_id, count]));
}

/**
 * The cards of a page, less those that may no longer be sold and those whose badge would say more than is true. Sizes and flavours of one
 * thing share the card of the best placed, with the lowest price of them all.
 */
export async function onSaleOf(truth: Truth, hits: readonly FoundCard[]): Promise<ProductCard[]> {
  const sellable = await truth.sellable(hits.map(({ id }) => id));
  const shown = hits.flatMap(({ id, document: { card } }) => {
    const live = sellable.get(id);
    return live && (live.certified || card.halal !== "certified") ? [{ card, family: live.family_id }] : [];
  });
  const families = [...new Set(shown.flatMap(({ family }) => family ?? []))];
  if (families.length === 0) return shown.map(({ card }) => card);
  const lowest = await truth.lowestPrices(families);
  const seen = new Set<string>();
  return shown.flatMap(({ card, family }) => {
    if (family === null) return [card];
    if (seen.has(family)) return [];
    seen.add(family);
    const from_price = lowest.get(family);
    return [from_price === undefined ? card : { ...card, from_price }];
  });
}

/** The shops of a page, less those the city closed. */
export async function approvedOf(truth: Truth, hits: readonly FoundShop[]): Promise<ShopCard[]> {
  const approved = await truth.approved(hits.map(({ id }) => id));
  return hits.flatMap(({ id, document: { card } }) => (approved.has(id) ? [card] : []));
}
