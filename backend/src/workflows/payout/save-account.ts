import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkAccountStep } from "./steps/check-account";
import { confirmPasswordStep } from "./steps/confirm-password";
import { replaceAccountStep } from "./steps/replace-account";

export interface SaveAccountInput {
  vendor_id: string;
  member_id: string;
  bank_code: string;
  account_number: string;
  holder_name: string;
  password: string;
}

/** An owner says where the business's money goes. It asks for their password, tells every owner and waits a day: three chances against a thief. */
export const saveAccountWorkflow = createWorkflow("save-payout-account", (input: SaveAccountInput) => {
  checkAccountStep(input);
  const member = confirmPasswordStep(input);
  const account = replaceAccountStep({ input, member });
  return new WorkflowResponse(account);
});
