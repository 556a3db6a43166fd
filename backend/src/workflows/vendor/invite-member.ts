import { createHash, randomBytes } from "node:crypto";
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { Problem } from "../../http/problem";
import { enqueueMessagesStep, type OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { vendorRow, vendorsOf } from "./steps/change-vendor";

export interface InviteMemberInput {
  vendor_id: string;
  email: string;
  role: "owner" | "staff";
}

const VALID_DAYS = 7;
const MOST_OPEN = 20;
const DAY = 24 * 60 * 60 * 1000;

/** The table keeps only this of a token, so that a copy of the database lets nobody in. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

const createInvitationStep = createStep(
  "create-invitation",
  async ({ vendor_id, role, email }: InviteMemberInput, { container }) => {
    const vendors = vendorsOf(container);
    const vendor = await vendorRow(vendor_id, container);
    const members = await vendors.listMemberships({ vendor_id, member: { email } }, { select: ["id"], take: 1 });
    const open = await vendors.listInvitations({ vendor_id, accepted_at: null }, { select: ["id", "email"], take: MOST_OPEN + 1 });
    const message = "Orang ini sudah menjadi anggota.";
    if (members.length > 0) throw new Problem("conflict", "already_member", message, [{ field: "email", message }]);
    const earlier = open.filter((invitation) => invitation.email === email).map((invitation) => invitation.id);
    if (open.length - earlier.length >= MOST_OPEN) {
      throw new Problem("conflict", "too_many_invitations", "Terlalu banyak undangan terbuka. Batalkan salah satu dulu.");
    }
    // A new invitation replaces the earlier one, whose mail may be lost or in the wrong hands.
    if (earlier.length > 0) await vendors.softDeleteInvitations(earlier);
    const token = randomBytes(32).toString("hex");
    const expires_at = new Date(Date.now() + VALID_DAYS * DAY);
    const { id } = await vendors.createInvitations({ vendor_id, email, role, token_hash: hashOf(token), expires_at });
    return new StepResponse({ id, token, business_name: vendor.business_name }, { id, earlier });
  },
  async (done, { container }) => {
    if (!done) return;
    await vendorsOf(container).deleteInvitations([done.id]);
    if (done.earlier.length > 0) await vendorsOf(container).restoreInvitations(done.earlier);
  },
);

/** An owner invites a person by mail; whoever holds the mail's token may join once, within a week. */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: InviteMemberInput) => {
  const invitee = transform({ input }, ({ input }) => ({ ...input, email: input.email.trim().toLowerCase() }));
  const invitation = createInvitationStep(invitee);
  enqueueMessagesStep(
    transform({ invitee, invitation }, ({ invitee, invitation }): OutboxMessageInput[] => [
      {
        topic: "mail",
        dedupe_key: `invitation:${invitation.id}`,
        payload: {
          to: invitee.email,
          template: "vendor-invitation",
          data: { business_name: invitation.business_name, role: invitee.role, token: invitation.token },
        },
      },
    ]),
  );
  return new WorkflowResponse({ invitation_id: invitation.id });
});
