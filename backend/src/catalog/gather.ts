import { dayInJakarta } from "../modules/listing/rules/today";
import { listingsNow, type Sources } from "../workflows/listing/current-listing";
import { sellableNow } from "../workflows/listing/listing-view";
import { productDocument } from "./build-product";
import { shopDocument } from "./build-shop";
import type { ProductDocument, ShopDocument } from "./documents";
import { countOnSale } from "./on-sale";
import { catalogVendors } from "./vendors";

export interface Gathered<D> {
  documents: D[];
  /** Ids that were looked at and have no place in the index. */
  gone: string[];
}

/** Documents of these listings as they stand now, in a fixed number of queries. */
export async function gatherProducts(sources: Sources, ids: string[]): Promise<Gathered<ProductDocument>> {
  const today = dayInJakarta();
  const listings = await listingsNow(sources, ids);
  const vendorIds = [...new Set(listings.map((current) => current.vendor_id))];
  const found = await catalogVendors(sources.query, { filters: { id: vendorIds } });
  const vendors = new Map(found.map((vendor) => [vendor.id, vendor]));
  const documents = listings.flatMap((current) => {
    const vendor = vendors.get(current.vendor_id);
    return vendor && sellableNow(current, today).on_sale ? [productDocument(current, vendor, today)] : [];
  });
  const kept = new Set(documents.map((document) => document.id));
  return { documents, gone: listings.map((current) => current.id).filter((id) => !kept.has(id)) };
}

/** Documents of these vendors' shops; only approved vendors have one. */
export async function gatherShops({ query, database }: Sources, vendorIds: string[]): Promise<Gathered<ShopDocument>> {
  const vendors = await catalogVendors(query, { filters: { id: vendorIds } });
  const approved = vendors.filter((vendor) => vendor.state === "approved");
  const approvedIds = approved.map((vendor) => vendor.id);
  const counts = await countOnSale(database, approvedIds);
  return {
    documents: approved.map((vendor) => shopDocument(vendor, counts.get(vendor.id) ?? 0)),
    gone: vendors.filter((vendor) => vendor.state !== "approved").map((vendor) => vendor.id),
  };
}
