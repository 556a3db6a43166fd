import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ClosedDays, OpeningHours, Photo } from "../../contracts/primitives";
import { LISTING_MODULE } from "../../modules/listing";
import { sellable } from "../../modules/listing/rules/sellable";
import type { ListingModuleService } from "../../modules/listing/service";
import type { Offer, Shop } from "../../modules/order-group/rules/offer";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { KECAMATAN } from "../../reference/areas";
import { CASH } from "../../reference/checkout-terms";
import type { Unit } from "../../reference/labels";
import { preorderOf } from "../listing/current-listing";
import { premisesId } from "../listing/premises";

type ListingRow = Awaited<ReturnType<ListingModuleService["listListings"]>>[number];
type VendorRow = Awaited<ReturnType<VendorModuleService["listVendors"]>>[number];

interface StockLevel {
  location_id: string;
  stocked_quantity: number;
  reserved_quantity: number;
}

export interface VariantRow {
  id: string;
  product: { id: string; handle: string } | null;
  price_set: { prices: { amount: number; currency_code: string }[] } | null;
  inventory_items: { inventory_item_id: string; inventory: { location_levels: StockLevel[] } | null }[];
}

const VARIANT_FIELDS = [
  "id",
  "product.id",
  "product.handle",
  "price_set.prices.amount",
  "price_set.prices.currency_code",
  "inventory_items.inventory_item_id",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
];

const jakartaDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" });

function shopOf(vendor: VendorRow): Shop {
  return {
    id: vendor.id,
    handle: vendor.handle,
    name: vendor.business_name,
    kecamatan: KECAMATAN.find((area) => area.code === vendor.kecamatan_code)?.name ?? "",
    open_for_business: vendor.state === "approved",
    opening_hours: (vendor.opening_hours ?? {}) as OpeningHours,
    closed_days: (vendor.closed_days ?? []) as unknown as ClosedDays,
    terms: {
      pickup_enabled: vendor.pickup_enabled,
      pickup_note: vendor.pickup_note,
      pickup_minimum: vendor.pickup_minimum,
      delivery_enabled: vendor.delivery_enabled,
      delivery_fee: vendor.delivery_fee,
      delivery_minimum: vendor.delivery_minimum,
      delivery_zones: (vendor.delivery_zones ?? []) as unknown as Shop["terms"]["delivery_zones"],
      delivery_note: vendor.delivery_note,
    },
    preparation_minutes: vendor.preparation_minutes,
    cash_enabled: vendor.cash_enabled,
    cash_limit: vendor.cash_limit ?? CASH.defaultLimit,
  };
}

interface Circumstances {
  /** YYYY-MM-DD, Asia/Jakarta. */
  today: string;
  /** Location whose stock is sold here. */
  premises: string;
}

/** One product has one variant, one price and one stock level at the premises; a row that lacks any of them is no offer. */
function offerOf(variant: VariantRow, listing: ListingRow, vendor: VendorRow, { today, premises }: Circumstances): Offer | null {
  const price = variant.price_set?.prices.find((candidate) => candidate.currency_code === "idr")?.amount;
  const [item] = variant.inventory_items;
  const level = item?.inventory?.location_levels.find((one) => one.location_id === premises);
  if (!variant.product || price === undefined || !item || !level) return null;
  const { on_sale } = sellable({
    vendor_state: vendor.state,
    listing_state: listing.state,
    price: Number(price),
    permit_check: listing.permit_check,
    permit_expires_on: listing.permit_expires_on,
    today,
  });
  return {
    variant_id: variant.id,
    product_id: variant.product.id,
    product_handle: variant.product.handle,
    listing_id: listing.id,
    category: listing.category_handle,
    title: listing.title,
    photo: ((listing.photos ?? []) as unknown as Photo[])[0] ?? null,
    unit: listing.unit as Unit,
    preorder: preorderOf(listing),
    on_sale,
    price: Number(price),
    stock: Number(level.stocked_quantity) - Number(level.reserved_quantity),
    inventory_item_id: item.inventory_item_id,
    location_id: level.location_id,
    shop: shopOf(vendor),
  };
}

/** What these variants are sold for right now, by whom and how many are left: three queries, however many variants. */
export async function readOffers(container: MedusaContainer, variantIds: string[]): Promise<Map<string, Offer>> {
  if (variantIds.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [premises, { data }] = await Promise.all([
    premisesId(query),
    query.graph({ entity: "variant", fields: VARIANT_FIELDS, filters: { id: [...new Set(variantIds)] } }),
  ]);
  const variants = data as unknown as VariantRow[];
  const productIds = variants.flatMap((variant) => variant.product?.id ?? []);
  const listings = await container.resolve<ListingModuleService>(LISTING_MODULE).listListings({ product_id: productIds }, { take: null });
  const vendorIds = [...new Set(listings.map((listing) => listing.vendor_id))];
  const vendors = await container.resolve<VendorModuleService>(VENDOR_MODULE).listVendors({ id: vendorIds }, { take: null });

  const listingByProduct = new Map(listings.map((listing) => [listing.product_id, listing]));
  const vendorById = new Map(vendors.map((vendor) => [vendor.id, vendor]));
  const circumstances = { today: jakartaDay.format(new Date()), premises };
  const offers = variants.flatMap((variant): [string, Offer][] => {
    const listing = listingByProduct.get(variant.product?.id ?? "");
    const vendor = vendorById.get(listing?.vendor_id ?? "");
    const offer = listing && vendor ? offerOf(variant, listing, vendor, circumstances) : null;
    return offer ? [[variant.id, offer]] : [];
  });
  return new Map(offers);
}
