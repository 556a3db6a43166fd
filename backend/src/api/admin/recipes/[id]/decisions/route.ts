import { z } from "zod";
import { DecideRecipe } from "../../../../../contracts/permit";
import { Done } from "../../../../../contracts/primitives";
import { officerEndpoint } from "../../../../../http/callers";
import { decideRecipeWorkflow } from "../../../../../workflows/permit/decide-recipe";
import { readOfficer } from "../../../officer";

export const POST = officerEndpoint(
  {
    summary: "Setujui atau tolak bahan produk di bawah sertifikat halalnya",
    params: z.strictObject({ id: z.string() }),
    body: DecideRecipe,
    response: Done,
  },
  async ({ params, body, officerId, scope }) => {
    const officer = await readOfficer(officerId, scope);
    await decideRecipeWorkflow(scope).run({ input: { ...body, coverage_id: params.id, officer } });
    return { done: true as const };
  },
);
