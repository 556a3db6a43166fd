import type { ProductCard } from "../contracts/catalog";
import { shownHalal } from "../modules/listing/rules/claims";
import { isExpired } from "../modules/listing/rules/sellable";
import type { CurrentListing } from "../workflows/listing/current-listing";
import type { ProductDetail, ProductDocument } from "./documents";
import { categoryName, kecamatanOf } from "./rules/areas";
import type { CatalogVendor } from "./vendors";

const NEVER = "9999-12-31";

function permitOf({ listing, permit_check }: CurrentListing, today: string): ProductDetail["permit"] {
  const { permit_kind, permit_number, permit_expires_on } = listing;
  if (permit_kind === "none" || !permit_number) return null;
  const state = isExpired(permit_expires_on, today) ? "expired" : permit_check === "verified" ? "verified" : "unverified";
  return { kind: permit_kind, number: permit_number, expires_on: permit_expires_on, state };
}

function cardOf({ id, handle, listing, halal_check }: CurrentListing, vendor: CatalogVendor): ProductCard {
  const { title, price, unit, photos, stock, category, halal_state } = listing;
  return {
    id,
    handle,
    title,
    price,
    unit,
    photo: photos[0] ?? null,
    available: stock > 0,
    halal: shownHalal(halal_state, halal_check),
    category: { handle: category, name: categoryName(category) },
    shop: { handle: vendor.handle, name: vendor.business_name, kecamatan: kecamatanOf(vendor.kecamatan_code).name },
  };
}

function detailOf(current: CurrentListing, card: ProductCard, today: string): ProductDetail {
  const { listing, variant_id } = current;
  const { halal_number, halal_issued_on } = listing;
  return {
    variant_id,
    description: listing.description,
    photos: listing.photos,
    stock: Math.max(listing.stock, 0),
    ingredients: listing.ingredients,
    allergens: listing.allergens,
    net_content: listing.net_content,
    net_content_unit: listing.net_content_unit,
    storage: listing.storage,
    shelf_life_days: listing.shelf_life_days,
    ready_to_eat: listing.ready_to_eat,
    daily: listing.daily_stock !== null,
    preorder: listing.preorder,
    halal_certificate: card.halal === "certified" && halal_number ? { number: halal_number, issued_on: halal_issued_on } : null,
    permit: permitOf(current, today),
  };
}

/** The document of a product that is on sale. */
export function productDocument(current: CurrentListing, vendor: CatalogVendor, today: string): ProductDocument {
  const { id, handle, listing, created_at } = current;
  const card = cardOf(current, vendor);
  return {
    id,
    handle,
    vendor_id: vendor.id,
    title: listing.title,
    ingredients: listing.ingredients,
    description: listing.description,
    category_name: card.category.name,
    shop_name: card.shop.name,
    kecamatan_name: card.shop.kecamatan,
    category: listing.category,
    kecamatan: kecamatanOf(vendor.kecamatan_code).handle,
    shop: vendor.handle,
    halal: card.halal,
    price: listing.price,
    created_at,
    sale_until: listing.permit_expires_on ?? NEVER,
    card,
    detail: detailOf(current, card, today),
  };
}
