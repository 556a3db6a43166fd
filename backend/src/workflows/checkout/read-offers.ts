import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ClosedDays, OpeningHours, Photo } from "../../contracts/primitives";
import { sellable } from "../../modules/listing/rules/sellable";
import type { ListingModuleService } from "../../modules/listing/service";
import type { Offer, Shop } from "../../modules/order-group/rules/offer";
import type { VendorModuleService } from "../../modules/vendor/service";
import { KECAMATAN } from "../../reference/areas";
import { CASH } from "../../reference/checkout-terms";
import type { Unit } from "../../reference/labels";
import { preorderOf } from "../listing/current-listing";
import type { StoredCompliance } from "../listing/listing-rows";
import { shownHalal } from "../listing/listing-view";
import { premisesId } from "../listing/premises";

/** A row as PostgreSQL writes it in JSON: times are text. */
type Told<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };
type ListingRow = Told<Awaited<ReturnType<ListingModuleService["listListings"]>>[number]>;
type VendorRow = Told<Awaited<ReturnType<VendorModuleService["listVendors"]>>[number]>;

/** One variant with all that decides whether, by whom and for how much it is sold. */
interface OfferRow {
  variant_id: string;
  product_id: string;
  product_handle: string;
  /** numeric columns arrive as text. */
  price: string;
  wholesale: Offer["wholesale"];
  inventory_item_id: string;
  location_id: string;
  stock: string;
  listing: ListingRow;
  vendor: VendorRow;
  compliance: StoredCompliance | null;
  certificate_number: string | null;
  certificate_issued_on: string | null;
}

/**
 * Joins tables of five modules, because this is read for every change of a cart and four times for every order, and asking the modules one
 * after the other costs twenty times as much. One product has one variant, one price for one piece and one stock level at the premises; a variant that lacks
 * any of them is no offer.
 */
const OFFERS = `
  select v.id as variant_id, p.id as product_id, p.handle as product_handle, price.amount as price,
         (select coalesce(jsonb_agg(jsonb_build_object('from', tier.min_quantity::int, 'price', tier.amount::int) order by tier.min_quantity), '[]')
          from price tier where tier.price_set_id = priced.price_set_id and tier.currency_code = 'idr' and tier.price_list_id is null
            and tier.min_quantity is not null and tier.deleted_at is null) as wholesale,
         item.inventory_item_id, level.location_id, level.stocked_quantity - level.reserved_quantity as stock,
         to_jsonb(listing) as listing, to_jsonb(vendor) as vendor, to_jsonb(compliance) as compliance,
         certificate.number as certificate_number, certificate.issued_on as certificate_issued_on
  from product_variant v
  join product p on p.id = v.product_id and p.deleted_at is null
  join listing on listing.product_id = p.id and listing.deleted_at is null
  join vendor on vendor.id = listing.vendor_id and vendor.deleted_at is null
  left join compliance on compliance.listing_id = listing.id
  left join permit certificate on certificate.id = compliance.halal_permit_id
  join product_variant_price_set priced on priced.variant_id = v.id and priced.deleted_at is null
  join price on price.price_set_id = priced.price_set_id and price.currency_code = 'idr' and price.price_list_id is null
            and price.min_quantity is null and price.deleted_at is null
  join product_variant_inventory_item item on item.variant_id = v.id and item.deleted_at is null
  join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.location_id = ? and level.deleted_at is null
  where v.id = any(?) and v.deleted_at is null`;

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

function offerOf(told: OfferRow, today: string): Offer {
  const { listing, vendor, compliance, certificate_number, certificate_issued_on, ...row } = told;
  const price = Number(row.price);
  const { on_sale } = sellable({
    vendor_state: vendor.state,
    listing_state: listing.state,
    price,
    compliance,
    today,
  });
  const halal = shownHalal({ compliance, listing }, today);
  return {
    ...row,
    price,
    stock: Number(row.stock),
    listing_id: listing.id,
    category: listing.category_handle,
    title: listing.title,
    photo: ((listing.photos ?? []) as unknown as Photo[])[0] ?? null,
    unit: listing.unit as Unit,
    preorder: preorderOf(listing),
    on_sale,
    halal,
    halal_certificate:
      halal === "certified" && certificate_number ? { number: certificate_number, issued_on: certificate_issued_on } : null,
    shop: shopOf(vendor),
  };
}

/**
 * What these variants are sold for right now, by whom and how many are left: one query, however many variants. Inside a transaction, `db` is
 * that: a second connection taken while one is held could wait for itself.
 */
export async function readOffers(
  container: MedusaContainer,
  variantIds: string[],
  db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
): Promise<Map<string, Offer>> {
  if (variantIds.length === 0) return new Map();
  const premises = await premisesId(container.resolve(ContainerRegistrationKeys.QUERY));
  const { rows } = await db.raw<{ rows: OfferRow[] }>(OFFERS, [premises, [...new Set(variantIds)]]);
  const today = jakartaDay.format(new Date());
  return new Map(rows.map((row) => [row.variant_id, offerOf(row, today)]));
}
