import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DecideRecipe } from "../../contracts/permit";
import { knexOf } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { recipeHash } from "../../modules/permit/rules/recipe";
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
    const { rows } = await db.raw<{ rows: { ingredients: string[]; allergens: string[] }[] }>(
      "select ingredients, allergens from listing where id = ? and deleted_at is null for share",
      [coverage.listing_id],
    );
    if (!rows[0] || recipeHash(rows[0]) !== input.recipe) throw changedMeanwhile();
    const changes =
      decision === "verify" ? "recipe_hash = ?, recipe = ?::jsonb, refused_hash = null, remark = null" : "refused_hash = ?, remark = ?";
    const decided = await db.raw<{ rowCount: number }>(
      `update permit_coverage set ${changes}, updated_at = now() where id = ? and review = 'waiting'`,
      [input.recipe, decision === "verify" ? JSON.stringify(rows[0]) : reason, coverage_id],
    );
    if (decided.rowCount !== 1) throw changedMeanwhile();
    const by = { type: "officer" as const, ...officer };
    const event = { action: `recipe_${decision}`, by, reason, listing_id: coverage.listing_id };
    await permits.note(permit.id, { from: permit.state, to: permit.state }, event, joined);
    await refreshCompliance(container, { listingIds: [coverage.listing_id] }, joined);
  });
  return new StepResponse(coverage_id);
});

/** An officer has looked at a product's changed ingredients under its halal certificate. */
export const decideRecipeWorkflow = createWorkflow(
  "decide-recipe",
  (input: RecipeDecision) => new WorkflowResponse(decideRecipeStep(input)),
);
