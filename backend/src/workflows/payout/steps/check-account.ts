import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../../http/problem";
import { accountProblems } from "../../../modules/payout/rules/account";
import type { SaveAccountInput } from "../save-account";

export const checkAccountStep = createStep("check-payout-account", async (input: SaveAccountInput) => {
  const problems = accountProblems(input);
  if (problems.length > 0) throw new Problem("invalid", "account", "Periksa kembali isian yang ditandai.", problems);
  return new StepResponse(undefined);
});
