import type { ProductCard } from "../contracts/catalog";
import { KNOWN_WORDS } from "../language/lexicon";
import { tellingWords } from "../language/normalise";
import { shownNumber } from "../modules/permit/rules/numbers";
import { ALLERGENS } from "../reference/labels";
import { KELURAHAN_CENTRES } from "../reference/places";
import { priceBand, STAR_STEPS } from "../reference/price-bands";
import { bayesianRating, type Reputation, staticQuality } from "../search/ranking";
import type { CurrentListing } from "../workflows/listing/current-listing";
import { shownHalal } from "../workflows/listing/listing-view";
import type { ProductDetail, ProductDocument } from "./documents";
import { categoryName, kecamatanOf } from "./rules/areas";
import { closedDates, openParts, openSlots } from "./rules/hours";
import { ratingOf } from "./rules/rating";
import { freeFrom, isVegetarian, spiceOf } from "./rules/traits";
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
    wholesale: listing.wholesale,
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

const END_OF_DAY = 24 * 60;
const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const ALLERGEN_CODES = ALLERGENS.map(({ code }) => code);

/** A shop that calls itself "Nasi Goreng" must not stand above everybody's nasi goreng for it. */
function calledBy(name: string): string {
  const words = tellingWords(name);
  return words.every((word) => KNOWN_WORDS.has(word)) ? "" : words.join(" ");
}

/** Where and when its shop hands it over. */
function fromShop(vendor: CatalogVendor) {
  const slots = openSlots(vendor.opening_hours ?? {});
  const [lat, lng] = KELURAHAN_CENTRES[vendor.kelurahan_code ?? ""] ?? [];
  return {
    vendor_id: vendor.id,
    shop: vendor.handle,
    called: calledBy(vendor.business_name),
    kecamatan: kecamatanOf(vendor.kecamatan_code).handle,
    kelurahan: vendor.kelurahan_code ?? "",
    position: lat === undefined || lng === undefined ? null : { lat, lng },
    open_slots: slots,
    open_parts: openParts(slots).map(String),
    closed_on: closedDates(vendor.closed_days ?? []),
    receiving: [...(vendor.pickup_enabled ? ["pickup"] : []), ...(vendor.delivery_enabled ? ["delivery"] : [])],
    vendor_since: new Date(vendor.decided_at ?? vendor.created_at).toISOString(),
  };
}

function fromReputation(reputation: Reputation) {
  const { rating_sum, rating_count, sold } = reputation;
  const stars = rating_count > 0 ? STAR_STEPS.filter((step) => rating_sum / rating_count >= Number(step)) : [];
  return { rating_sum, rating_count, sold, rating: bayesianRating(reputation), stars };
}

/** What its label and its permit say of it. */
function fromLabel({ listing }: CurrentListing, permit: ProductDetail["permit"]) {
  const { preorder } = listing;
  return {
    price: listing.price,
    price_band: priceBand(listing.price),
    available: listing.stock > 0,
    preorder_days: preorder?.days ?? -1,
    preorder_cutoff: preorder?.cutoff ? minuteOf(preorder.cutoff) : END_OF_DAY,
    storage: listing.storage,
    permit: permit?.kind ?? "none",
    free_from: freeFrom(listing, ALLERGEN_CODES),
    vegetarian: isVegetarian(listing),
    spice: spiceOf(listing),
  };
}

/**
 * The document of a product that is on sale: a pure function of the listing, its shop and what it has sold (pieces handed over). Bulk loaders
 * call it with rows of their own making.
 */
export function productDocument(
  current: CurrentListing,
  vendor: CatalogVendor,
  today: string,
  sold = current.sold_count ?? 0,
): ProductDocument {
  const reputation: Reputation = { ...current.rating, sold };
  const { id, handle, listing, compliance, created_at } = current;
  const card = cardOf(current, vendor, today);
  const detail = detailOf(current, card);
  return {
    id,
    handle,
    title: listing.title,
    ingredients: listing.ingredients,
    description: listing.description,
    category_name: card.category.name,
    shop_name: card.shop.name,
    kecamatan_name: card.shop.kecamatan,
    category: listing.category,
    halal: card.halal,
    ...fromShop(vendor),
    ...fromLabel(current, detail.permit),
    ...fromReputation(reputation),
    created_at,
    sale_until: compliance?.valid_until ?? NEVER,
    quality: staticQuality({
      ...reputation,
      has_permit: detail.permit !== null,
      is_halal: card.halal === "certified",
      has_photo: card.photo !== null,
    }),
    card,
    detail,
  };
}
