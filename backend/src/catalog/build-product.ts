import type { ProductCard } from "../contracts/catalog";
import { shownNumber } from "../modules/permit/rules/numbers";
import type { CurrentListing } from "../workflows/listing/current-listing";
import { shownHalal } from "../workflows/listing/listing-view";
import type { ProductDetail, ProductDocument } from "./documents";
import { categoryName, kecamatanOf } from "./rules/areas";
import { ratingOf } from "./rules/rating";
import type { CatalogVendor } from "./vendors";

const NEVER = "9999-12-31";

function permitOf({ food_permit: permit }: CurrentListing): ProductDetail["permit"] {
  if (permit?.state !== "verified" || permit.kind === "halal" || permit.kind === "nib") return null;
  return { kind: permit.kind, number: shownNumber(permit.kind, permit.number), expires_on: permit.expires_on, state: "verified" };
}

function cardOf(current: CurrentListing, vendor: CatalogVendor, today: string): ProductCard {
  const { id, handle, listing } = current;
  const { title, price, unit, photos, stock, category } = listing;
  return {
    id,
    handle,
    title,
    price,
    unit,
    photo: photos[0] ?? null,
    available: stock > 0,
    rating: ratingOf(current.rating),
    halal: shownHalal(current, today),
    category: { handle: category, name: categoryName(category) },
    shop: { handle: vendor.handle, name: vendor.business_name, kecamatan: kecamatanOf(vendor.kecamatan_code).name },
  };
}

function detailOf(current: CurrentListing, card: ProductCard): ProductDetail {
  const { listing, variant_id, halal_permit } = current;
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
    halal_certificate:
      card.halal === "certified" && halal_permit ? { number: halal_permit.number, issued_on: halal_permit.issued_on } : null,
    permit: permitOf(current),
  };
}

/** The document of a product that is on sale. */
export function productDocument(current: CurrentListing, vendor: CatalogVendor, today: string): ProductDocument {
  const { id, handle, listing, compliance, created_at } = current;
  const card = cardOf(current, vendor, today);
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
    sale_until: compliance?.valid_until ?? NEVER,
    card,
    detail: detailOf(current, card),
  };
}
