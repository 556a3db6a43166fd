import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import type { CreateInventoryItemsWorkflowInput } from "@medusajs/medusa/core-flows";
import type { ListingInput } from "../../contracts/listing";
import type { Picks } from "../permit/cover";
import type { AcceptedListing } from "./steps/accept-listings";
import type { Shelves } from "./steps/read-shelves";

/** How one listing is spread over Medusa's modules: pure translations, shared by creating and updating. */

/** Every product has exactly one variant; Medusa still wants an option to tell it by. */
export const OPTION = "Pilihan";
export const ONLY_VALUE = "Standar";

/** Shown in Medusa Admin, which lives on the same host as the pictures. */
const thumbnail = (listing: ListingInput) => (listing.photos[0] ? `/media/${listing.photos[0].id}-160.webp` : null);

/** What the Product Module knows of a listing. */
export const productFields = (listing: ListingInput, shelves: Shelves) => ({
  title: listing.title,
  description: listing.description,
  status: listing.state === "published" ? ("published" as const) : ("draft" as const),
  thumbnail: thumbnail(listing),
  category_ids: [shelves.category_ids[listing.category]].filter((id) => id !== undefined),
});

export const inventoryItem = (
  { listing, handle }: AcceptedListing,
  shelves: Shelves,
): CreateInventoryItemsWorkflowInput["items"][number] => ({
  sku: handle,
  title: listing.title,
  requires_shipping: true,
  location_levels: [{ location_id: shelves.location_id, stocked_quantity: listing.stock }],
});

interface PriceOf {
  currency_code: string;
  amount: number;
  min_quantity?: number;
  max_quantity?: number;
}

/**
 * Medusa's own price tiers, so that its calculated prices say the same as ours (order-group/rules/wholesale). The price of one piece has no
 * bounds; of several that fit, Medusa takes the lowest, and tiers only fall.
 */
export const pricesOf = ({ price, wholesale }: Pick<ListingInput, "price" | "wholesale">): PriceOf[] => [
  { currency_code: "idr", amount: price },
  ...wholesale.map((tier, at) => {
    const next = wholesale[at + 1];
    return { currency_code: "idr", amount: tier.price, min_quantity: tier.from, ...(next ? { max_quantity: next.from - 1 } : {}) };
  }),
];

export function newProduct(accepted: AcceptedListing, shelves: Shelves, inventoryItemId: string): CreateProductWorkflowInputDTO {
  const { title } = accepted.listing;
  return {
    ...productFields(accepted.listing, shelves),
    description: accepted.listing.description ?? undefined,
    thumbnail: thumbnail(accepted.listing) ?? undefined,
    handle: accepted.handle,
    sales_channels: [{ id: shelves.sales_channel_id }],
    shipping_profile_id: shelves.shipping_profile_id,
    options: [{ title: OPTION, values: [ONLY_VALUE] }],
    variants: [
      {
        title,
        sku: accepted.handle,
        manage_inventory: true,
        allow_backorder: false,
        options: { [OPTION]: ONLY_VALUE },
        prices: pricesOf(accepted.listing),
        inventory_items: [{ inventory_item_id: inventoryItemId, required_quantity: 1 }],
      },
    ],
  };
}

/** What the listing table keeps; prices and stock live with Medusa's pricing and inventory, picked permits with the permits. */
export function listingFields(listing: ListingInput) {
  const {
    category,
    price: _,
    stock: __,
    description: ___,
    halal_permit_id: ____,
    food_permit_id: _____,
    wholesale: ______,
    ...rest
  } = listing;
  const { preorder, ...label } = rest;
  return {
    ...label,
    preorder_days: preorder?.days ?? null,
    preorder_cutoff: preorder?.cutoff ?? null,
    preorder_quota: preorder?.quota ?? null,
    category_handle: category,
    photos: asJson(label.photos),
    ingredients: asJson(label.ingredients),
    allergens: asJson(label.allergens),
    food_traits: asJson(label.food_traits),
  };
}

/** The permits a product is named under; kept with the permits. */
export const picksIn = ({ halal_permit_id, food_permit_id }: ListingInput): Picks => ({ halal_permit_id, food_permit_id });

/** JSON columns hold arrays, which Medusa's types know only as objects. */
const asJson = (list: unknown[]) => list as unknown as Record<string, unknown>;
