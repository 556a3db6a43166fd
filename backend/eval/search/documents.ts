import { productDocument } from "../../src/catalog/build-product";
import type { ProductDocument } from "../../src/catalog/documents";
import type { CatalogVendor } from "../../src/catalog/vendors";
import { allergensIn } from "../../src/demo/dishes/dish";
import { KECAMATAN } from "../../src/reference/areas";
import type { CategoryHandle } from "../../src/reference/categories";
import type { CurrentListing } from "../../src/workflows/listing/current-listing";
import type { Shop, Truth } from "./city";

const TODAY = "2026-11-24";
const CREATED = "2026-10-01T00:00:00.000Z";
const ALWAYS = [{ open: "00:00", close: "23:59" }];
const EVERY_DAY = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, ALWAYS])) as CatalogVendor["opening_hours"];

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

const vendorOf = (shop: Shop): CatalogVendor => ({
  id: shop.id,
  handle: slug(shop.name),
  state: "approved",
  business_name: shop.name,
  kecamatan_code: KECAMATAN.find(({ handle }) => handle === shop.kecamatan)?.code ?? null,
  kelurahan_code: shop.kelurahan,
  story: null,
  banner: null,
  opening_hours: shop.isOpen ? EVERY_DAY : {},
  closed_days: [],
  rating_sum: 0,
  rating_count: 0,
  pickup_enabled: shop.receiving.pickup,
  pickup_note: null,
  pickup_minimum: 0,
  delivery_enabled: shop.receiving.delivery,
  delivery_fee: 8_000,
  delivery_minimum: 0,
  delivery_zones: [],
  delivery_note: null,
  decided_at: CREATED,
  created_at: CREATED,
});

/** What the product's own code would put in the index for a product of that truth: only what its vendor wrote and an officer verified. */
export function documentOf(truth: Truth): ProductDocument {
  const current: CurrentListing = {
    id: truth.id,
    vendor_id: truth.shop.id,
    vendor_state: "approved",
    premises: "home",
    has_nib: true,
    product_id: `prod_${truth.id}`,
    variant_id: `variant_${truth.id}`,
    handle: `${slug(truth.title)}-${truth.id}`,
    listing: {
      title: truth.title,
      description: truth.description,
      category: truth.category as CategoryHandle,
      price: truth.price,
      stock: truth.stock,
      unit: "porsi",
      photos: [],
      state: "published",
      ingredients: truth.ingredients,
      allergens: allergensIn(truth.ingredients),
      net_content: null,
      net_content_unit: null,
      container: "plastic",
      storage: truth.isFrozen ? "frozen" : "ambient",
      shelf_life_days: 1,
      ready_to_eat: !truth.isFrozen,
      food_traits: [],
      daily_stock: null,
      wholesale: [],
      preorder: truth.isPreorder ? { days: 2, cutoff: null, quota: null } : null,
      halal_state: truth.halal,
      halal_permit_id: null,
      food_permit_id: null,
    },
    compliance: {
      allowed: true,
      reason: "",
      valid_until: null,
      halal: truth.halal,
      halal_until: null,
      halal_permit_id: null,
      food_permit_id: null,
    },
    rating: { rating_sum: truth.rating.sum, rating_count: truth.rating.count },
    hold_reason: null,
    halal_permit: null,
    food_permit: null,
    created_at: CREATED,
    updated_at: CREATED,
    price_set_id: "",
    inventory_item_id: "",
    location_id: "",
  };
  return productDocument(current, vendorOf(truth.shop), TODAY, truth.sold);
}
