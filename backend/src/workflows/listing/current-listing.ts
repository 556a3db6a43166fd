import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { ListingInput } from "../../contracts/listing";
import type { VendorState } from "../../contracts/primitives";
import type { Food } from "../../modules/permit/rules/facts";
import { type NamedPermit, namedPermits, type Picks } from "../permit/named-permits";
import { premisesId } from "./premises";

type Premises = Food["premises"];

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

/** A listing gathered from the modules it is spread over. */
export interface CurrentListing {
  id: string;
  vendor_id: string;
  vendor_state: VendorState;
  premises: Premises;
  has_nib: boolean;
  product_id: string;
  variant_id: string;
  handle: string;
  listing: ListingInput;
  /** What may be sold and said of it; null until it was worked out. */
  compliance: StoredCompliance | null;
  /** Pieces handed over; absent where nobody counted. */
  sold_count?: number;
  rating: StarSums;
  /** Why an officer hid it; null when none did. */
  hold_reason: string | null;
  /** The certificate behind its badge, and the permit it is sold under. */
  halal_permit: NamedPermit | null;
  food_permit: NamedPermit | null;
  created_at: string;
  updated_at: string;
  price_set_id: string;
  inventory_item_id: string;
  location_id: string;
}

const LABEL_FIELDS = [
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

const FIELDS = [
  ...LABEL_FIELDS,
  "id",
  "vendor_id",
  "product_id",
  "category_handle",
  "preorder_days",
  "preorder_cutoff",
  "sold_count",
  "rating_sum",
  "hold_reason",
  "rating_count",
  "preorder_quota",
  "compliance.allowed",
  "compliance.reason",
  "compliance.valid_until",
  "compliance.halal",
  "compliance.halal_until",
  "compliance.halal_permit_id",
  "compliance.food_permit_id",
  "created_at",
  "updated_at",
  "vendor.state",
  "vendor.production_place",
  "vendor.nib",
  "product.handle",
  "product.description",
  "product.variants.id",
  "product.variants.price_set.id",
  "product.variants.price_set.prices.amount",
  "product.variants.price_set.prices.currency_code",
  "product.variants.price_set.prices.min_quantity",
  "product.variants.inventory_items.inventory_item_id",
  "product.variants.inventory_items.inventory.location_levels.location_id",
  "product.variants.inventory_items.inventory.location_levels.stocked_quantity",
  "product.variants.inventory_items.inventory.location_levels.reserved_quantity",
];

interface Level {
  location_id: string;
  stocked_quantity: number;
  reserved_quantity: number;
}

interface PriceRow {
  amount: number;
  currency_code: string;
  min_quantity: number | null;
}

/** One price has no bounds; the others are for many pieces. */
function pricesIn(rows: readonly PriceRow[]): Pick<ListingInput, "price" | "wholesale"> {
  const rupiah = rows.filter(({ currency_code }) => currency_code === "idr");
  const tiers = rupiah.flatMap(({ min_quantity, amount }) => (min_quantity ? { from: Number(min_quantity), price: Number(amount) } : []));
  return {
    price: Number(rupiah.find(({ min_quantity }) => !min_quantity)?.amount ?? 0),
    wholesale: tiers.sort((a, b) => a.from - b.from),
  };
}

/** What the query above answers; Medusa cannot type joins across modules. */
type GraphRow = Omit<
  ListingInput,
  "category" | "price" | "wholesale" | "stock" | "description" | "preorder" | "halal_permit_id" | "food_permit_id"
> &
  StarSums & {
    hold_reason: string | null;
    id: string;
    vendor_id: string;
    product_id: string;
    category_handle: ListingInput["category"];
    preorder_days: number | null;
    preorder_cutoff: string | null;
    preorder_quota: number | null;
    sold_count: number;
    compliance: StoredCompliance | null;
    created_at: string | Date;
    updated_at: string | Date;
    vendor: { state: VendorState; production_place: Premises; nib: string | null } | null;
    product: {
      handle: string;
      description: string | null;
      variants: {
        id: string;
        price_set: { id: string; prices: PriceRow[] } | null;
        inventory_items: { inventory_item_id: string; inventory: { location_levels: Level[] } }[];
      }[];
    } | null;
  };

const NOTHING_PICKED: Picks = { halal_permit_id: null, food_permit_id: null };

/** How a listing's row says that it is made to order. */
export const preorderOf = (row: Pick<GraphRow, "preorder_days" | "preorder_cutoff" | "preorder_quota">) =>
  row.preorder_days === null ? null : { days: row.preorder_days, cutoff: row.preorder_cutoff, quota: row.preorder_quota };

type Named = Awaited<ReturnType<typeof namedPermits>>;

function gathered(row: GraphRow, premises: string, { picks, permits }: Named): CurrentListing | null {
  const { product, vendor } = row;
  const variant = product?.variants[0];
  const item = variant?.inventory_items[0];
  const level = item?.inventory.location_levels.find((one) => one.location_id === premises);
  if (!product || !vendor || !variant || !item || !level) return null;
  const label = Object.fromEntries(LABEL_FIELDS.map((field) => [field, row[field]])) as Pick<ListingInput, (typeof LABEL_FIELDS)[number]>;
  return {
    id: row.id,
    vendor_id: row.vendor_id,
    vendor_state: vendor.state,
    premises: vendor.production_place,
    has_nib: vendor.nib !== null,
    product_id: row.product_id,
    variant_id: variant.id,
    handle: product.handle,
    listing: {
      ...label,
      category: row.category_handle,
      preorder: preorderOf(row),
      ...(picks.get(row.id) ?? NOTHING_PICKED),
      description: product.description,
      ...pricesIn(variant.price_set?.prices ?? []),
      stock: level.stocked_quantity - level.reserved_quantity,
    },
    compliance: row.compliance ?? null,
    sold_count: row.sold_count,
    rating: { rating_sum: row.rating_sum, rating_count: row.rating_count },
    hold_reason: row.hold_reason,
    halal_permit: permits.get(row.compliance?.halal_permit_id ?? "") ?? null,
    food_permit: permits.get(row.compliance?.food_permit_id ?? "") ?? null,
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
    price_set_id: variant.price_set?.id ?? "",
    inventory_item_id: item.inventory_item_id,
    location_id: level.location_id,
  };
}

/** Medusa's query over all modules. */
export type Query = Omit<RemoteQueryFunction, symbol>;

export interface ListingSelection {
  filters: Record<string, unknown>;
  pagination?: { skip?: number; take?: number; order?: Record<string, string> };
}

/** Listings as they stand now, in a fixed number of queries however many there are. Listings whose product is gone are left out. */
export async function currentListings(query: Query, selection: ListingSelection): Promise<CurrentListing[]> {
  const [premises, { data }] = await Promise.all([
    premisesId(query),
    query.graph({ entity: "listing", fields: FIELDS, filters: selection.filters, pagination: selection.pagination }),
  ]);
  const rows = data as unknown as GraphRow[];
  const named = await namedPermits(
    query,
    rows.map((row) => row.id),
    rows.flatMap(({ compliance }) => [compliance?.halal_permit_id ?? [], compliance?.food_permit_id ?? []].flat()),
  );
  return rows.flatMap((row) => gathered(row, premises, named) ?? []);
}
