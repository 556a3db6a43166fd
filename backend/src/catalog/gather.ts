import { dayInJakarta } from "../modules/listing/rules/today";
import { currentListings, type ListingSelection, type Query } from "../workflows/listing/current-listing";
import { sellableNow } from "../workflows/listing/listing-view";
import { productDocument } from "./build-product";
import { shopDocument } from "./build-shop";
import type { ProductDocument, ShopDocument } from "./documents";
import { catalogVendors, productCounts, type Selection } from "./vendors";

export interface Gathered<D> {
  documents: D[];
  /** Ids that were looked at and have no place in the index. */
  gone: string[];
}

/** Documents of the selected listings as they stand now, in a fixed number of queries. */
export async function gatherProducts(query: Query, selection: ListingSelection): Promise<Gathered<ProductDocument>> {
  const today = dayInJakarta();
  const listings = await currentListings(query, selection);
  const vendorIds = [...new Set(listings.map((current) => current.vendor_id))];
  const found = await catalogVendors(query, { filters: { id: vendorIds } });
  const vendors = new Map(found.map((vendor) => [vendor.id, vendor]));
  const documents = listings.flatMap((current) => {
    const vendor = vendors.get(current.vendor_id);
    return vendor && sellableNow(current, today).on_sale ? [productDocument(current, vendor, today)] : [];
  });
  const kept = new Set(documents.map((document) => document.id));
  return { documents, gone: listings.map((current) => current.id).filter((id) => !kept.has(id)) };
}

/** Products on sale by vendor id; a vendor without any may be missing. */
export type CountOnSale = (vendorIds: string[], today: string) => Promise<Map<string, number>>;

/**
 * Documents of the selected vendors' shops; only approved vendors have one. A rebuild of the index is given nothing but the query and counts
 * with that; whoever has the listing module lets the database count.
 */
export async function gatherShops(
  query: Query,
  selection: Selection,
  countOnSale: CountOnSale = (vendorIds, today) => productCounts(query, vendorIds, today),
): Promise<Gathered<ShopDocument>> {
  const vendors = await catalogVendors(query, selection);
  const approved = vendors.filter((vendor) => vendor.state === "approved");
  const counts = await countOnSale(
    approved.map((vendor) => vendor.id),
    dayInJakarta(),
  );
  return {
    documents: approved.map((vendor) => shopDocument(vendor, counts.get(vendor.id) ?? 0)),
    gone: vendors.filter((vendor) => vendor.state !== "approved").map((vendor) => vendor.id),
  };
}
