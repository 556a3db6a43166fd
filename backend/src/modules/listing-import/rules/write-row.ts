import type { ListingInput } from "../../../contracts/listing";
import { CHOICES, COLUMN_KEYS, type ColumnKey } from "./columns";

export type WrittenRow = Record<ColumnKey, string>;

/** Commas may be part of one ingredient, semicolons may not: `readRow` takes both apart as the form does. */
const LIST = "; ";
const named = (choices: Readonly<Record<string, string>>, value: string | null) => (value === null ? "" : (choices[value] ?? value));
const number = (value: number | null | undefined) => (value === null || value === undefined ? "" : String(value));

/** A product as a row of the file; `readRow` reads the same product out of it. */
export function writtenRow(listing: ListingInput, code = ""): WrittenRow {
  return {
    code,
    title: listing.title,
    category: named(CHOICES.category, listing.category),
    price: number(listing.price),
    wholesale: listing.wholesale.map(({ from, price }) => `${from}: ${price}`).join(LIST),
    stock: number(listing.stock),
    unit: listing.unit,
    state: named(CHOICES.state, listing.state),
    // Browsers send two characters for the end of a line, spreadsheets keep one.
    description: (listing.description ?? "").replace(/\r\n?/g, "\n"),
    ingredients: listing.ingredients.join(LIST),
    allergens: listing.allergens.map((code) => named(CHOICES.allergens, code)).join(LIST),
    net_content: number(listing.net_content),
    net_content_unit: named(CHOICES.net_content_unit, listing.net_content_unit),
    container: named(CHOICES.container, listing.container),
    storage: named(CHOICES.storage, listing.storage),
    shelf_life_days: number(listing.shelf_life_days),
    ready_to_eat: named(CHOICES.ready_to_eat, String(listing.ready_to_eat)),
    food_traits: listing.food_traits.map((trait) => named(CHOICES.food_traits, trait)).join(LIST),
    daily_stock: number(listing.daily_stock),
    preorder_days: number(listing.preorder?.days),
    preorder_cutoff: listing.preorder?.cutoff ?? "",
    preorder_quota: number(listing.preorder?.quota),
    halal_state: named(CHOICES.halal_state, listing.halal_state),
    photos: listing.photos.map(({ id }) => id).join(LIST),
  };
}

export const inOrder = (row: WrittenRow): string[] => COLUMN_KEYS.map((key) => row[key]);
