import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DecideRecipe } from "../../contracts/permit";
import { knexOf } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { recipeHash } from "../../modules/permit/rules/recipe";
import { audit, tell } from "./news";
import { findPermit, permitsOf } from "./permits";
import { refreshCompliance } from "./refresh-compliance";

export interface RecipeDecision extends DecideRecipe {
  coverage_id: string;
  officer: { id: string; name: string };
}

const changedMeanwhile = () =>
  new Problem("conflict", "recipe_changed", "Bahannya baru saja diubah lagi, atau petugas lain sudah memutuskan. Muat ulang halaman.");

const decideRecipeStep = createStep("decide-recipe", async (input: RecipeDecision, { container }) => {
  const { coverage_id, decision, officer } = input;
  const reason = input.reason?.trim() || null;
  const permits = permitsOf(container);
  const [coverage] = await permits.listPermitCoverages({ id: coverage_id }, { take: 1 });
  if (!coverage) throw notFound("Produk");
  if (decision === "refuse" && !reason) {
    const message = "Tulis alasannya, supaya penjual tahu.";
    throw new Problem("invalid", "reason_missing", message, [{ field: "reason", message }]);
  }
  const permit = await findPermit(container, { id: coverage.permit_id });
  await permits.together(async (joined) => {
    const db = knexOf(joined);
    // Held until the end, so that the vendor cannot change the recipe between the officer's word and the badge.
    const { rows } = await db.raw<{ rows: { title: string; ingredients: string[]; allergens: string[] }[] }>(
      "select title, ingredients, allergens from listing where id = ? and deleted_at is null for share",
      [coverage.listing_id],
    );
    if (!rows[0] || recipeHash(rows[0]) !== input.recipe) throw changedMeanwhile();
    const seen = JSON.stringify({ ingredients: rows[0].ingredients, allergens: rows[0].allergens });
    const changes =
      decision === "verify" ? "recipe_hash = ?, recipe = ?::jsonb, refused_hash = null, remark = null" : "refused_hash = ?, remark = ?";
    const decided = await db.raw<{ rowCount: number }>(
      `update permit_coverage set ${changes}, updated_at = now() where id = ? and review = 'waiting'`,
      [input.recipe, decision === "verify" ? seen : reason, coverage_id],
    );
    if (decided.rowCount !== 1) throw changedMeanwhile();
    const by = { type: "officer" as const, ...officer };
    const event = { action: `recipe_${decision}`, by, reason, listing_id: coverage.listing_id };
    await permits.note(permit.id, { from: permit.state, to: permit.state }, event, joined);
    await refreshCompliance(container, { listingIds: [coverage.listing_id] }, joined);
    const after = { listing_id: coverage.listing_id, ingredients: rows[0].ingredients };
    await audit(permit, { by, action: `recipe.${decision}`, reason, before: { recipe: coverage.recipe }, after }, joined);
    const data = { product: rows[0].title, decision, reason };
    const key = `recipe-decided:${coverage_id}:${input.recipe}:${decision}`;
    const path = `/penjual/produk/${coverage.listing_id}`;
    await tell(
      container,
      [{ audience: "vendor", vendor_id: permit.vendor_id, kind: "recipe-decided", key, data, path, mail: true }],
      joined,
    );
  });
  return new StepResponse(coverage_id);
});

/** An officer has looked at a product's changed ingredients under its halal certificate. */
export const decideRecipeWorkflow = createWorkflow(
  "decide-recipe",
  (input: RecipeDecision) => new WorkflowResponse(decideRecipeStep(input)),
);
