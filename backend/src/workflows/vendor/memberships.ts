import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { notFound, Problem } from "../../http/problem";
import { hashOf } from "./invite-member";
import { vendorsOf } from "./steps/change-vendor";

/** Each of these is one atomic statement of the vendor module and the whole of its workflow, so there is nothing left to undo. */

const acceptInvitationStep = createStep(
  "accept-invitation",
  async ({ token, member_id }: { token: string; member_id: string }, { container }) => {
    const vendorId = await vendorsOf(container).acceptInvitation(hashOf(token), member_id);
    if (!vendorId) throw notFound("Undangan");
    return new StepResponse(vendorId);
  },
);

/** A signed-in person joins the business that invited them. */
export const acceptInvitationWorkflow = createWorkflow("accept-invitation", (input: { token: string; member_id: string }) => {
  const vendorId = acceptInvitationStep(input);
  return new WorkflowResponse({ vendor_id: vendorId });
});

const removeMembershipStep = createStep(
  "remove-membership",
  async ({ vendor_id, membership_id }: { vendor_id: string; membership_id: string }, { container }) => {
    const removed = await vendorsOf(container).removeMembership(vendor_id, membership_id);
    if (!removed) throw new Problem("conflict", "last_owner", "Usaha harus punya paling sedikit satu pemilik.");
    return new StepResponse(undefined);
  },
);

/** A person stops acting for the business; their next request is refused. */
export const removeMembershipWorkflow = createWorkflow("remove-membership", (input: { vendor_id: string; membership_id: string }) => {
  removeMembershipStep(input);
  return new WorkflowResponse({ membership_id: input.membership_id });
});

const cancelInvitationStep = createStep(
  "cancel-invitation",
  async ({ vendor_id, invitation_id }: { vendor_id: string; invitation_id: string }, { container }) => {
    const [open] = await vendorsOf(container).listInvitations({ id: invitation_id, vendor_id, accepted_at: null }, { take: 1 });
    if (!open) throw notFound("Undangan");
    await vendorsOf(container).softDeleteInvitations([invitation_id]);
    return new StepResponse(undefined);
  },
);

export const cancelInvitationWorkflow = createWorkflow("cancel-invitation", (input: { vendor_id: string; invitation_id: string }) => {
  cancelInvitationStep(input);
  return new WorkflowResponse({ invitation_id: input.invitation_id });
});
