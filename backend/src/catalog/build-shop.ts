import type { ShopCard } from "../contracts/catalog";
import type { DeliveryTerms } from "../contracts/primitives";
import { shopQuality } from "../search/ranking";
import type { ShopDocument } from "./documents";
import { kecamatanOf, kelurahanName } from "./rules/areas";
import { ratingOf } from "./rules/rating";
import { tagline } from "./rules/tagline";
import type { CatalogVendor } from "./vendors";

const termsOf = (vendor: CatalogVendor): DeliveryTerms => ({
  pickup_enabled: vendor.pickup_enabled,
  pickup_note: vendor.pickup_note,
  pickup_minimum: vendor.pickup_minimum,
  delivery_enabled: vendor.delivery_enabled,
  delivery_fee: vendor.delivery_fee,
  delivery_minimum: vendor.delivery_minimum,
  delivery_zones: vendor.delivery_zones ?? [],
  delivery_note: vendor.delivery_note,
});

export function shopDocument(vendor: CatalogVendor, productCount: number): ShopDocument {
  const kecamatan = kecamatanOf(vendor.kecamatan_code);
  const joined_at = new Date(vendor.decided_at ?? vendor.created_at).toISOString();
  const card: ShopCard = {
    id: vendor.id,
    handle: vendor.handle,
    name: vendor.business_name,
    kecamatan,
    kelurahan: kelurahanName(vendor.kelurahan_code),
    banner: vendor.banner,
    tagline: tagline(vendor.story),
    product_count: productCount,
    rating: ratingOf(vendor),
    opening_hours: vendor.opening_hours ?? {},
    closed_days: vendor.closed_days ?? [],
  };
  return {
    id: vendor.id,
    handle: vendor.handle,
    name: vendor.business_name,
    story: vendor.story,
    kecamatan: kecamatan.handle,
    kecamatan_name: kecamatan.name,
    product_count: productCount,
    joined_at,
    quality: shopQuality(vendor, productCount),
    card,
    detail: { story: vendor.story, terms: termsOf(vendor), joined_at },
  };
}
