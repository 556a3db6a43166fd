import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingInput } from "../../contracts/listing";
import type { VendorState } from "../../contracts/primitives";
import type { Food } from "../../modules/permit/rules/facts";
import { type NamedPermit, namedPermits, type Picks } from "../permit/named-permits";
import { LABEL_FIELDS, type ListingRow, listingRows, type StarSums, type StoredCompliance } from "./listing-rows";
import { premisesId } from "./premises";

type Premises = Food["premises"];

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

/** One price has no bounds; the others are for many pieces. */
function pricesIn(prices: ListingRow["prices"]): Pick<ListingInput, "price" | "wholesale"> {
  const tiers = prices.flatMap(({ min_quantity, amount }) => (min_quantity ? { from: min_quantity, price: amount } : []));
  return {
    price: prices.find(({ min_quantity }) => !min_quantity)?.amount ?? 0,
    wholesale: tiers.sort((a, b) => a.from - b.from),
  };
}

const NOTHING_PICKED: Picks = { halal_permit_id: null, food_permit_id: null };

/** How a listing's row says that it is made to order. */
export const preorderOf = (row: Pick<ListingRow, "preorder_days" | "preorder_cutoff" | "preorder_quota">) =>
  row.preorder_days === null ? null : { days: row.preorder_days, cutoff: row.preorder_cutoff, quota: row.preorder_quota };

type Named = Awaited<ReturnType<typeof namedPermits>>;

function currentOf(row: ListingRow, { picks, permits }: Named): CurrentListing {
  const { id, vendor_id, vendor_state, premises, has_nib, product_id, variant_id, handle, compliance, sold_count, hold_reason } = row;
  const { price_set_id, inventory_item_id, location_id, rating_sum, rating_count, category, description, stock } = row;
  const label = Object.fromEntries(LABEL_FIELDS.map((field) => [field, row[field]])) as Pick<ListingInput, (typeof LABEL_FIELDS)[number]>;
  return {
    ...{ id, vendor_id, vendor_state, premises, has_nib, product_id, variant_id, handle, compliance, sold_count, hold_reason },
    ...{ price_set_id, inventory_item_id, location_id },
    listing: {
      ...label,
      ...{ category, description, stock },
      preorder: preorderOf(row),
      ...(picks.get(id) ?? NOTHING_PICKED),
      ...pricesIn(row.prices),
    },
    rating: { rating_sum, rating_count },
    halal_permit: permits.get(compliance?.halal_permit_id ?? "") ?? null,
    food_permit: permits.get(compliance?.food_permit_id ?? "") ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}

/** Medusa's query over all modules. */
export type Query = Omit<RemoteQueryFunction, symbol>;

export interface ListingSelection {
  filters: Record<string, unknown>;
  pagination?: { skip?: number; take?: number; order?: Record<string, string> };
}

/** Where listings are read from. */
export interface Sources {
  query: Query;
  database: Knex;
}

export const sourcesOf = (container: MedusaContainer): Sources => ({
  query: container.resolve(ContainerRegistrationKeys.QUERY),
  database: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
});

/** These listings as they stand now, in the order of the ids, in two statements however many there are. Those whose product is gone are left out. */
export async function listingsNow({ query, database }: Sources, ids: readonly string[]): Promise<CurrentListing[]> {
  const rows = await listingRows(database, await premisesId(query), ids);
  const permitIds = rows.flatMap(({ compliance }) => [compliance?.halal_permit_id ?? [], compliance?.food_permit_id ?? []].flat());
  const listingIds = rows.map(({ id }) => id);
  const named = await namedPermits(database, listingIds, permitIds);
  return rows.map((row) => currentOf(row, named));
}

/** The selected listings as they stand now. */
export async function currentListings(sources: Sources, { filters, pagination }: ListingSelection): Promise<CurrentListing[]> {
  const { data } = await sources.query.graph({ entity: "listing", fields: ["id"], filters, pagination });
  const ids = data.map(({ id }) => id);
  return listingsNow(sources, ids);
}
