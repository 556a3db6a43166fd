import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { MemberRole } from "../../contracts/vendor";
import { inModule } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { mayAppoint } from "../../modules/vendor/rules/roles";
import { memberActor } from "../audit/actors";
import { audited } from "../audit/record";
import { hashOf } from "./invite-member";
import { vendorsOf } from "./steps/change-vendor";

/** Each of these is one atomic statement of the vendor module and the whole of its workflow, so there is nothing left to undo. */

const lastOwner = () => new Problem("conflict", "last_owner", "Usaha harus punya paling sedikit satu pemilik.");
const ownersDecide = () => new Problem("forbidden", "owner_only", "Hanya pemilik usaha yang memutuskan tentang pemilik dan pengelola.");

const acceptInvitationStep = createStep(
  "accept-invitation",
  async ({ token, member_id }: { token: string; member_id: string }, { container }) => {
    const actor = await memberActor(container, member_id);
    const vendorId = await audited(
      container,
      (joined) => vendorsOf(container).acceptInvitation(hashOf(token), member_id, joined),
      (vendor_id) => (vendor_id ? [{ actor, action: "member.join", subject: { type: "member", id: member_id }, vendor_id }] : []),
    );
    if (!vendorId) throw notFound("Undangan");
    return new StepResponse(vendorId);
  },
);

/** A signed-in person joins the business that invited them. */
export const acceptInvitationWorkflow = createWorkflow("accept-invitation", (input: { token: string; member_id: string }) => {
  const vendorId = acceptInvitationStep(input);
  return new WorkflowResponse({ vendor_id: vendorId });
});

interface RemoveMembership {
  vendor_id: string;
  membership_id: string;
  /** The member who does it, and their own role. */
  actor_id: string;
  by: MemberRole;
}

const removeMembershipStep = createStep(
  "remove-membership",
  async ({ vendor_id, membership_id, actor_id, by }: RemoveMembership, { container }) => {
    const vendors = vendorsOf(container);
    const [membership] = await vendors.listMemberships({ id: membership_id, vendor_id }, { relations: ["member"], take: 1 });
    if (membership && !mayAppoint(by, membership.role)) throw ownersDecide();
    const actor = await memberActor(container, actor_id);
    const subject = { type: "member", id: membership?.member.id ?? membership_id };
    const before = { role: membership?.role, name: membership?.member.name };
    const removed = await audited(
      container,
      (joined) => inModule(vendors, joined, (here) => vendors.removeMembership(vendor_id, membership_id, here)),
      (done) => (done ? [{ actor, action: "member.remove", subject, vendor_id, before }] : []),
    );
    if (!removed) throw lastOwner();
    return new StepResponse(undefined);
  },
);

/** A person stops acting for the business; their next request is refused. */
export const removeMembershipWorkflow = createWorkflow("remove-membership", (input: RemoveMembership) => {
  removeMembershipStep(input);
  return new WorkflowResponse({ membership_id: input.membership_id });
});

interface ChangeRole {
  vendor_id: string;
  membership_id: string;
  role: MemberRole;
  actor_id: string;
}

const changeRoleStep = createStep("change-role", async ({ vendor_id, membership_id, role, actor_id }: ChangeRole, { container }) => {
  const vendors = vendorsOf(container);
  const [membership] = await vendors.listMemberships({ id: membership_id, vendor_id }, { relations: ["member"], take: 1 });
  const actor = await memberActor(container, actor_id);
  const subject = { type: "member", id: membership?.member.id ?? membership_id };
  const changed = await audited(
    container,
    (joined) => inModule(vendors, joined, (here) => vendors.changeRole(vendor_id, membership_id, role, here)),
    (done) => (done ? [{ actor, action: "member.role", subject, vendor_id, before: { role: membership?.role }, after: { role } }] : []),
  );
  if (!changed) throw lastOwner();
  return new StepResponse(undefined);
});

/** From their next request on, a person may do more or less. */
export const changeRoleWorkflow = createWorkflow("change-member-role", (input: ChangeRole) => {
  changeRoleStep(input);
  return new WorkflowResponse({ membership_id: input.membership_id });
});

interface CancelInvitation {
  vendor_id: string;
  invitation_id: string;
  actor_id: string;
  by: MemberRole;
}

const cancelInvitationStep = createStep(
  "cancel-invitation",
  async ({ vendor_id, invitation_id, actor_id, by }: CancelInvitation, { container }) => {
    const [open] = await vendorsOf(container).listInvitations({ id: invitation_id, vendor_id, accepted_at: null }, { take: 1 });
    if (!open) throw notFound("Undangan");
    if (!mayAppoint(by, open.role)) throw ownersDecide();
    const vendors = vendorsOf(container);
    const actor = await memberActor(container, actor_id);
    await audited(
      container,
      (joined) => inModule(vendors, joined, (here) => vendors.softDeleteInvitations([invitation_id], undefined, here)),
      () => [{ actor, action: "member.cancel_invitation", subject: { type: "invitation", id: invitation_id }, vendor_id }],
    );
    return new StepResponse(undefined);
  },
);

export const cancelInvitationWorkflow = createWorkflow("cancel-invitation", (input: CancelInvitation) => {
  cancelInvitationStep(input);
  return new WorkflowResponse({ invitation_id: input.invitation_id });
});
