import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ListingInput } from "../../contracts/listing";
import type { VendorState } from "../../contracts/primitives";
import type { Food } from "../../modules/permit/rules/facts";

/** What the listing's own row says of itself in the words of the form. */
export const LABEL_FIELDS = [
  "title",
  "state",
  "unit",
  "photos",
  "ingredients",
  "allergens",
  "net_content",
  "net_content_unit",
  "container",
  "storage",
  "shelf_life_days",
  "ready_to_eat",
  "daily_stock",
  "food_traits",
  "halal_state",
] as const satisfies (keyof ListingInput)[];

/** As the permit module keeps it. */
export interface StoredCompliance {
  allowed: boolean;
  reason: string;
  valid_until: string | null;
  halal: ListingInput["halal_state"];
  halal_until: string | null;
  halal_permit_id: string | null;
  food_permit_id: string | null;
}

/** Stars of the reviews that are shown, and how many they are. */
export interface StarSums {
  rating_sum: number;
  rating_count: number;
}

/** A listing with what its vendor and Medusa's own modules keep of it: its one variant, what that costs, and how many are left. */
export interface ListingRow extends Pick<ListingInput, (typeof LABEL_FIELDS)[number]>, StarSums {
  id: string;
  vendor_id: string;
  category: ListingInput["category"];
  preorder_days: number | null;
  preorder_cutoff: string | null;
  preorder_quota: number | null;
  sold_count: number;
  hold_reason: string | null;
  created_at: Date;
  updated_at: Date;
  vendor_state: VendorState;
  premises: Food["premises"];
  has_nib: boolean;
  /** Null until it was worked out. */
  compliance: StoredCompliance | null;
  product_id: string;
  handle: string;
  description: string | null;
  variant_id: string;
  price_set_id: string;
  /** Rupiah; one has no bound, the others are for so many pieces and more. */
  prices: { amount: number; min_quantity: number | null }[];
  inventory_item_id: string;
  location_id: string;
  /** At the shops' premises and not promised to anybody; below zero when more was promised than came. */
  stock: number;
}

/** By primary keys, and by the keys that the modules' tables are indexed by; prices of price lists are not the shop's. */
const ROWS = `select l.id, l.vendor_id, l.category_handle as category, ${LABEL_FIELDS.map((field) => `l.${field}`).join(", ")},
    l.preorder_days, l.preorder_cutoff, l.preorder_quota, l.sold_count, l.rating_sum, l.rating_count, l.hold_reason, l.created_at, l.updated_at,
    w.state as vendor_state, w.production_place as premises, w.nib is not null as has_nib,
    (select json_build_object('allowed', c.allowed, 'reason', c.reason, 'valid_until', c.valid_until, 'halal', c.halal, 'halal_until', c.halal_until,
        'halal_permit_id', c.halal_permit_id, 'food_permit_id', c.food_permit_id)
      from compliance c where c.listing_id = l.id and c.deleted_at is null) as compliance,
    p.id as product_id, p.handle, p.description, v.id as variant_id, coalesce(s.price_set_id, '') as price_set_id,
    (select coalesce(json_agg(json_build_object('amount', a.amount, 'min_quantity', a.min_quantity)), '[]') from price a
      where a.price_set_id = s.price_set_id and a.currency_code = 'idr' and a.price_list_id is null and a.deleted_at is null) as prices,
    i.inventory_item_id, n.location_id, (n.stocked_quantity - n.reserved_quantity)::int as stock
  from listing l
  join vendor w on w.id = l.vendor_id and w.deleted_at is null
  join product p on p.id = l.product_id and p.deleted_at is null
  join product_variant v on v.product_id = p.id and v.deleted_at is null
  left join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
  join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
  join inventory_level n on n.inventory_item_id = i.inventory_item_id and n.location_id = :location and n.deleted_at is null
  where l.id = any(cast(:ids as text[])) and l.deleted_at is null`;

/**
 * The rows of these listings, in the order of the ids, in one statement; those whose product or vendor is gone are left out. Medusa's query would
 * answer the same with an object and its history for each of a dozen rows a listing: three quarters of what gathering a million of them takes.
 */
export async function listingRows(database: Knex, location: string, ids: readonly string[]): Promise<ListingRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.raw<{ rows: ListingRow[] }>(ROWS, { location, ids: [...ids] });
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
