import { model } from "@medusajs/framework/utils";

/**
 * A product named under a permit. For a halal certificate it also says which recipe an officer has seen: the badge holds for that recipe only,
 * and `review` says that an officer must look (`waiting`) or has refused this recipe (`refused`).
 */
export const PermitCoverage = model
  .define("permit_coverage", {
    id: model.id({ prefix: "pcov" }).primaryKey(),
    permit_id: model.text(),
    vendor_id: model.text(),
    listing_id: model.text(),
    /** Hash of the recipe it was verified for (rules/recipe), and that recipe in words. */
    recipe_hash: model.text().nullable(),
    /** { ingredients: string[], allergens: string[] } */
    recipe: model.json().nullable(),
    review: model.enum(["none", "waiting", "refused"]).default("none"),
    /** Since when it waits. */
    review_since: model.dateTime().nullable(),
    /** The recipe an officer refused, and why. */
    refused_hash: model.text().nullable(),
    remark: model.text().nullable(),
  })
  .indexes([
    { on: ["permit_id", "listing_id"], unique: true },
    { on: ["listing_id"] },
    { on: ["review_since", "id"], where: "review = 'waiting' AND deleted_at IS NULL" },
  ]);
