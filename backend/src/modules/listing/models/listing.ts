import { model } from "@medusajs/framework/utils";
import { CONTAINERS } from "../../../reference/food";

/**
 * What a vendor declares about one product: whose it is, whether it is on show, and its label.
 * `product_id` and `vendor_id` are joined to their modules by read-only links.
 */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    vendor_id: model.text(),
    product_id: model.text().unique(),
    /** Row of an import that made it, so that an import that was broken off never makes it twice. */
    import_row_id: model.text().unique().nullable(),
    /** The vendor's own switch; what may be shown also depends on vendor state and permits. */
    state: model.enum(["draft", "published", "hidden"]).default("draft"),
    title: model.text().searchable(),
    category_handle: model.text(),
    /** What one piece is: porsi, bungkus, botol, … (reference/units). */
    unit: model.text(),
    /** Photo[] in display order. */
    photos: model.json(),

    /** Ordered, most first. */
    ingredients: model.json(),
    /** Allergen codes (reference/allergens). */
    allergens: model.json(),
    /** Grams, millilitres or pieces per `net_content_unit`. */
    net_content: model.number().nullable(),
    net_content_unit: model.enum(["g", "ml", "pcs"]).nullable(),
    /** Null: not told. */
    container: model.enum([...CONTAINERS]).nullable(),
    storage: model.enum(["ambient", "chilled", "frozen", "hot"]),
    /** Days the product keeps as stored; 0 = eat today. */
    shelf_life_days: model.number(),
    ready_to_eat: model.boolean().default(false),
    /** Food traits (reference/food) that ask for stricter permits. */
    food_traits: model.json().default([] as unknown as Record<string, unknown>),
    /** Pieces the stock is filled up to each morning; null: no daily menu. */
    daily_stock: model.number().nullable(),
    /** YYYY-MM-DD of the last morning it was filled. */
    daily_filled_on: model.text().nullable(),
    /** Made to order: days from the order to the day it is ready; null: sold from stock. */
    preorder_days: model.number().nullable(),
    /** HH:MM in Jakarta until which today still counts as the day of the order; null: all day. */
    preorder_cutoff: model.text().nullable(),
    /** Pieces that can be made for one day; null: as many as there is stock. */
    preorder_quota: model.number().nullable(),

    /** Shared by products that are sizes or flavours of one another; null: none. */
    family_id: model.text().nullable(),
    /** What it is called among them, and its place. */
    choice_label: model.text().nullable(),
    choice_rank: model.number().nullable(),

    /** What the shop says of it; what shoppers are told stands in `compliance` (modules/permit). */
    halal_state: model.enum(["certified", "in_process", "uncertified", "non_halal"]).default("uncertified"),
    /** Stars of what is shown of its reviews, and how many they are; written with each review (modules/review). */
    /** Pieces handed over, ever; search orders by it. */
    sold_count: model.number().default(0),
    rating_sum: model.number().default(0),
    rating_count: model.number().default(0),
    /** Why an officer hid it; until the shop changed what it says of the product it cannot be shown again. */
    hold_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["vendor_id", "state", "created_at"] },
    { on: ["family_id"], where: "family_id IS NOT NULL AND deleted_at IS NULL" },
    // What waits for its morning.
    { on: ["daily_filled_on", "id"], where: "daily_stock IS NOT NULL AND deleted_at IS NULL" },
  ]);
