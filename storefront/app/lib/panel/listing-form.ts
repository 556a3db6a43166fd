import type { ListingInput, ListingView } from "@lapak/backend/contracts/listing";
import type { Photo } from "@lapak/backend/contracts/primitives";
import { photosFromForm } from "./photos";
import { type FieldErrors, listOfWords, ticked, typed, typedAll, wholeNumber } from "./typed";
import { type TypedTier, tiersOfDraft, tiersOfForm, typedTiers } from "./wholesale-form";

/** The product form as typed: numbers are still text, so that a mistake can be shown again instead of being lost. */
export interface ListingDraft {
  title: string;
  description: string;
  category: string;
  price: string;
  wholesale: TypedTier[];
  stock: string;
  unit: string;
  photos: Photo[];
  state: string;
  /** One per line. */
  ingredients: string;
  allergens: string[];
  net_content: string;
  net_content_unit: string;
  /** Empty: not told. */
  container: string;
  storage: string;
  shelf_life_days: string;
  ready_to_eat: boolean;
  food_traits: string[];
  daily: boolean;
  /** Pieces each morning. */
  daily_stock: string;
  preorder: boolean;
  preorder_days: string;
  /** HH:MM or empty. */
  preorder_cutoff: string;
  /** Empty: as many as there is stock. */
  preorder_quota: string;
  halal_state: string;
  /** Ids of the shop's permits; empty: none picked. */
  halal_permit_id: string;
  food_permit_id: string;
}

export const EMPTY_LISTING: ListingDraft = {
  title: "",
  description: "",
  category: "",
  price: "",
  wholesale: [],
  stock: "",
  unit: "porsi",
  photos: [],
  state: "published",
  ingredients: "",
  allergens: [],
  net_content: "",
  net_content_unit: "g",
  container: "plastic",
  storage: "ambient",
  shelf_life_days: "",
  ready_to_eat: true,
  food_traits: [],
  daily: false,
  daily_stock: "",
  preorder: false,
  preorder_days: "1",
  preorder_cutoff: "",
  preorder_quota: "",
  halal_state: "uncertified",
  halal_permit_id: "",
  food_permit_id: "",
};

const grouped = new Intl.NumberFormat("id-ID");
const optional = (value: number | null) => (value === null ? "" : String(value));

export function draftOfListing(listing: ListingView): ListingDraft {
  return {
    title: listing.title,
    description: listing.description ?? "",
    category: listing.category,
    price: grouped.format(listing.price),
    wholesale: typedTiers(listing.wholesale),
    stock: String(listing.stock),
    unit: listing.unit,
    photos: listing.photos,
    state: listing.state,
    ingredients: listing.ingredients.join("\n"),
    allergens: listing.allergens,
    net_content: optional(listing.net_content),
    net_content_unit: listing.net_content_unit ?? "g",
    container: listing.container ?? "",
    storage: listing.storage,
    shelf_life_days: String(listing.shelf_life_days),
    ready_to_eat: listing.ready_to_eat,
    food_traits: listing.food_traits,
    daily: listing.daily_stock !== null,
    daily_stock: optional(listing.daily_stock),
    preorder: listing.preorder !== null,
    preorder_days: String(listing.preorder?.days ?? EMPTY_LISTING.preorder_days),
    preorder_cutoff: listing.preorder?.cutoff ?? "",
    preorder_quota: optional(listing.preorder?.quota ?? null),
    halal_state: listing.halal_state,
    halal_permit_id: listing.halal_permit_id ?? "",
    food_permit_id: listing.food_permit_id ?? "",
  };
}

export function draftOfForm(form: FormData): ListingDraft {
  return {
    title: typed(form, "title"),
    description: typed(form, "description"),
    category: typed(form, "category"),
    price: typed(form, "price"),
    wholesale: tiersOfForm(form),
    stock: typed(form, "stock"),
    unit: typed(form, "unit"),
    photos: photosFromForm(form),
    state: typed(form, "state") || "draft",
    ingredients: typed(form, "ingredients"),
    allergens: typedAll(form, "allergens"),
    net_content: typed(form, "net_content"),
    net_content_unit: typed(form, "net_content_unit") || "g",
    container: typed(form, "container"),
    storage: typed(form, "storage"),
    shelf_life_days: typed(form, "shelf_life_days"),
    ready_to_eat: ticked(form, "ready_to_eat"),
    food_traits: typedAll(form, "food_traits"),
    daily: ticked(form, "daily"),
    daily_stock: typed(form, "daily_stock"),
    preorder: ticked(form, "preorder"),
    preorder_days: typed(form, "preorder.days"),
    preorder_cutoff: typed(form, "preorder.cutoff"),
    preorder_quota: typed(form, "preorder.quota"),
    halal_state: typed(form, "halal_state"),
    halal_permit_id: typed(form, "halal_permit_id"),
    food_permit_id: typed(form, "food_permit_id"),
  };
}

export interface ListingWords {
  title: string;
  category: string;
  price: string;
  stock: string;
  number: string;
  preorderDays: string;
  daily: string;
  wholesale: string;
}

/**
 * The draft as the backend wants it. Only what cannot be sent at all is refused here (no name, a price that is no number);
 * every rule about values is the backend's. A certificate is sent only with a product that is said to have one.
 */
export function listingOfDraft(draft: ListingDraft, words: ListingWords): { listing: ListingInput; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const number = (field: "price" | "stock" | "daily_stock" | "net_content" | "shelf_life_days", missing?: string): number | null => {
    const value = wholeNumber(draft[field]);
    if (Number.isNaN(value)) errors[field] = missing ?? words.number;
    if (value === null && missing) errors[field] = missing;
    return Number.isNaN(value) ? null : value;
  };
  if (draft.title === "") errors.title = words.title;
  if (draft.category === "") errors.category = words.category;
  const preorder = preorderOfDraft(draft, errors, words);
  const daily_stock = draft.daily ? number("daily_stock", words.daily) : null;
  const price = number("price", words.price) ?? 0;
  const stock = number("stock", words.stock) ?? 0;
  const net_content = number("net_content");
  const listing: ListingInput = {
    title: draft.title,
    description: draft.description || null,
    category: draft.category as ListingInput["category"],
    price,
    wholesale: tiersOfDraft(draft.wholesale, errors, words.wholesale),
    stock,
    unit: draft.unit as ListingInput["unit"],
    photos: draft.photos,
    state: draft.state as ListingInput["state"],
    ingredients: listOfWords(draft.ingredients),
    allergens: draft.allergens as ListingInput["allergens"],
    net_content,
    net_content_unit: net_content === null ? null : (draft.net_content_unit as ListingInput["net_content_unit"]),
    container: (draft.container || null) as ListingInput["container"],
    storage: draft.storage as ListingInput["storage"],
    shelf_life_days: number("shelf_life_days") ?? 0,
    ready_to_eat: draft.ready_to_eat,
    food_traits: draft.food_traits as ListingInput["food_traits"],
    daily_stock,
    preorder,
    halal_state: draft.halal_state as ListingInput["halal_state"],
    halal_permit_id: draft.halal_state === "certified" ? draft.halal_permit_id || null : null,
    food_permit_id: draft.food_permit_id || null,
  };
  return { listing, errors };
}

/** Days must be said; a cut-off may be left out. `15.00` is how people here write 15:00. */
function preorderOfDraft(draft: ListingDraft, errors: FieldErrors, words: ListingWords): ListingInput["preorder"] {
  if (!draft.preorder) return null;
  const days = wholeNumber(draft.preorder_days);
  if (days === null || Number.isNaN(days)) errors["preorder.days"] = words.preorderDays;
  const quota = wholeNumber(draft.preorder_quota);
  if (Number.isNaN(quota)) errors["preorder.quota"] = words.number;
  return { days: days || 0, cutoff: draft.preorder_cutoff.replace(".", ":") || null, quota: Number.isNaN(quota) ? null : quota };
}
