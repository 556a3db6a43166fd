import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";
import { attachIdentityStep } from "./steps/attach-identity";
import { createMemberStep } from "./steps/create-member";

export interface RegisterMemberInput {
  name: string;
  email: string;
  password: string;
}

/** A person gets an account with which to act for a business. Addresses are kept in lower case. */
export const registerMemberWorkflow = createWorkflow("register-member", (input: RegisterMemberInput) => {
  const email = transform({ input }, ({ input }) => input.email.trim().toLowerCase());
  const identityId = attachIdentityStep({ email, password: input.password });
  const memberId = createMemberStep({ name: input.name, email });
  setAuthAppMetadataStep({ authIdentityId: identityId, actorType: "vendor", value: memberId });
  return new WorkflowResponse({ member_id: memberId });
});
