import { productDocument } from "../../catalog/build-product";
import type { ProductDocument } from "../../catalog/documents";
import type { CatalogVendor } from "../../catalog/vendors";
import type { ListingInput } from "../../contracts/listing";
import { objectionsTo } from "../../modules/listing/rules/complete";
import { productHandle } from "../../modules/listing/rules/handle";
import { type CoveringPermit, complianceOf } from "../../modules/permit/rules/compliance";
import type { Food } from "../../modules/permit/rules/facts";
import { recipeHash } from "../../modules/permit/rules/recipe";
import type { CurrentListing } from "../../workflows/listing/current-listing";
import { listingFields, newProduct, ONLY_VALUE, OPTION, pricesOf } from "../../workflows/listing/rows";
import type { Shelves } from "../../workflows/listing/steps/read-shelves";
import type { NamedPermit } from "../../workflows/permit/named-permits";
import { complianceInWords } from "../../workflows/permit/words";
import type { Rows } from "./copy-text";
import { newId as id } from "./ids";

/** Where a product's rows are, in the order they are written in. */
export const PRODUCT_TABLES = [
  "product",
  "product_category_product",
  "product_option",
  "product_option_value",
  "product_product_option",
  "product_product_option_value",
  "product_variant",
  "product_variant_option",
  "product_sales_channel",
  "product_shipping_profile",
  "price_set",
  "price",
  "product_variant_price_set",
  "inventory_item",
  "inventory_level",
  "product_variant_inventory_item",
  "listing",
  "permit_coverage",
  "compliance",
] as const;
export type ProductRows = Pick<Rows<(typeof PRODUCT_TABLES)[number]>, "add">;

/** A permit of the shop that is loaded with it, and what it is called. */
export type LoadedPermit = Omit<CoveringPermit, "recipe"> & NamedPermit;

export interface LoadedShop {
  vendor: CatalogVendor;
  premises: Food["premises"];
  has_nib: boolean;
  permits: LoadedPermit[];
}

const exact = (value: number) => ({ value: String(value), precision: 20 });

/** What Medusa's modules keep of a product with its one variant, its price and its stock. */
function medusaRows(rows: ProductRows, listing: ListingInput, handle: string, shelves: Shelves) {
  const [product_id, variant_id, price_set_id, inventory_item_id] = [id("prod"), id("variant"), id("pset"), id("iitem")];
  const { title, description, status, thumbnail, category_ids } = newProduct(
    { vendor_id: "", listing, handle },
    shelves,
    inventory_item_id,
  );
  const [option_id, value_id, product_option_id] = [id("opt"), id("optval"), id("prodopt")];
  rows.add("product", { id: product_id, title, handle, description: description ?? null, status, thumbnail: thumbnail ?? null });
  for (const product_category_id of category_ids ?? []) rows.add("product_category_product", { product_id, product_category_id });
  rows.add("product_option", { id: option_id, title: OPTION, is_exclusive: true });
  rows.add("product_option_value", { id: value_id, value: ONLY_VALUE, option_id });
  rows.add("product_product_option", { id: product_option_id, product_id, product_option_id: option_id });
  rows.add("product_product_option_value", {
    id: id("prodoptval"),
    product_product_option_id: product_option_id,
    product_option_value_id: value_id,
  });
  rows.add("product_variant", {
    id: variant_id,
    title,
    sku: handle,
    product_id,
    allow_backorder: false,
    manage_inventory: true,
    variant_rank: 0,
  });
  rows.add("product_variant_option", { variant_id, option_value_id: value_id });
  rows.add("product_sales_channel", { id: id("prodsc"), product_id, sales_channel_id: shelves.sales_channel_id });
  rows.add("product_shipping_profile", { id: id("prodsp"), product_id, shipping_profile_id: shelves.shipping_profile_id });
  rows.add("price_set", { id: price_set_id });
  for (const { currency_code, amount, min_quantity = null, max_quantity = null } of pricesOf(listing)) {
    rows.add("price", {
      id: id("price"),
      price_set_id,
      currency_code,
      rules_count: 0,
      amount,
      raw_amount: exact(amount),
      min_quantity,
      raw_min_quantity: min_quantity && exact(min_quantity),
      max_quantity,
      raw_max_quantity: max_quantity && exact(max_quantity),
    });
  }
  rows.add("product_variant_price_set", { id: id("pvps"), variant_id, price_set_id });
  rows.add("inventory_item", { id: inventory_item_id, sku: handle, title, requires_shipping: true });
  rows.add("inventory_level", {
    id: id("ilev"),
    inventory_item_id,
    location_id: shelves.location_id,
    stocked_quantity: listing.stock,
    reserved_quantity: 0,
    incoming_quantity: 0,
    raw_stocked_quantity: exact(listing.stock),
    raw_reserved_quantity: exact(0),
    raw_incoming_quantity: exact(0),
  });
  rows.add("product_variant_inventory_item", { id: id("pvitem"), variant_id, inventory_item_id, required_quantity: 1 });
  return { product_id, variant_id, price_set_id, inventory_item_id };
}

/** As `createListingsWorkflow` names a product under the permits its form picked; an officer has seen the recipe of what is verified. */
function coverageRows(
  rows: ProductRows,
  { listing_id, vendor_id, listing, hash }: { listing_id: string; vendor_id: string; listing: ListingInput; hash: string },
): void {
  for (const permit_id of [listing.halal_permit_id, listing.food_permit_id]) {
    if (permit_id === null) continue;
    const isHalal = permit_id === listing.halal_permit_id;
    const recipe = { ingredients: listing.ingredients, allergens: listing.allergens };
    const seen = isHalal ? { recipe_hash: hash, recipe } : { recipe_hash: null, recipe: null };
    rows.add("permit_coverage", { id: id("pcov"), permit_id, vendor_id, listing_id, ...seen });
  }
}

interface NewProduct {
  listing: ListingInput;
  suffix: string;
  today: string;
  /** UTC. */
  created_at: string;
}

/** Everything the market keeps of one product; answers its document when it is on sale. Throws for a listing a vendor could not have saved. */
export function productRows(
  rows: ProductRows,
  shop: LoadedShop,
  { listing, suffix, today, created_at }: NewProduct,
  shelves: Shelves,
): ProductDocument | null {
  const [objection] = objectionsTo(listing);
  if (objection) throw new Error(`"${listing.title}": ${objection.message}`);
  const vendor_id = shop.vendor.id;
  const [listing_id, handle] = [id("lst"), productHandle(listing.title, suffix)];
  const medusa = medusaRows(rows, listing, handle, shelves);
  const fields = listingFields(listing);
  rows.add("listing", { id: listing_id, vendor_id, product_id: medusa.product_id, ...fields, created_at, updated_at: created_at });
  const recipe = recipeHash(listing);
  coverageRows(rows, { listing_id, vendor_id, listing, hash: recipe });

  const covering = shop.permits
    .filter(
      ({ id, scope, kind }) => [listing.halal_permit_id, listing.food_permit_id].includes(id) || (scope === "vendor" && kind !== "halal"),
    )
    .map((permit) => ({ ...permit, recipe: permit.kind === "halal" ? recipe : null }));
  const food: Food = {
    container: listing.container,
    ready_to_eat: listing.ready_to_eat,
    storage: listing.storage,
    shelf_life_days: listing.shelf_life_days,
    premises: shop.premises,
    catering: listing.category === "nasi-kotak",
    traits: listing.food_traits,
    halal_state: listing.halal_state,
  };
  const { wanted, ...stands } = complianceOf({ food, recipe }, covering, today);
  const reason = complianceInWords({ ...stands, wanted });
  rows.add("compliance", { listing_id, vendor_id, ...stands, reason, computed_at: created_at });
  if (listing.state !== "published" || !stands.allowed) return null;

  const current: CurrentListing = {
    id: listing_id,
    vendor_id,
    vendor_state: "approved",
    premises: shop.premises,
    has_nib: shop.has_nib,
    ...medusa,
    handle,
    listing,
    location_id: shelves.location_id,
    created_at,
    updated_at: created_at,
    compliance: { ...stands, reason },
    hold_reason: null,
    rating: { rating_sum: 0, rating_count: 0 },
    halal_permit: shop.permits.find((permit) => permit.id === stands.halal_permit_id) ?? null,
    food_permit: shop.permits.find((permit) => permit.id === stands.food_permit_id) ?? null,
  };
  return productDocument(current, shop.vendor, today);
}
