import { createHash, randomBytes } from "node:crypto";
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { MemberRole } from "../../contracts/vendor";
import { storefrontLink } from "../../foundation/links";
import { inModule } from "../../foundation/same-transaction";
import { Problem } from "../../http/problem";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { mayAppoint } from "../../modules/vendor/rules/roles";
import { kickOutbox } from "../../outbox/kick";
import { memberActor } from "../audit/actors";
import { audited } from "../audit/record";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { vendorRow, vendorsOf } from "./steps/change-vendor";

export interface InviteMemberInput {
  vendor_id: string;
  /** Null: only a link, to pass on by hand. */
  email: string | null;
  role: MemberRole;
  /** The member who invites, and their own role. */
  actor_id: string;
  by: MemberRole;
}

const VALID_DAYS = 7;
const MOST_OPEN = 20;
const DAY = 24 * 60 * 60 * 1000;

/** The table keeps only this of a token, so that a copy of the database lets nobody in. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

interface Invitation {
  id: string;
  email: string | null;
  role: MemberRole;
  token: string;
  business_name: string;
}

function lettersOf({ id, email, role, token, business_name }: Invitation): OutboxMessageInput[] {
  if (!email) return [];
  const payload = { to: email, template: "vendor-invitation" as const, data: { business_name, role, token } };
  return [{ topic: "mail", dedupe_key: `invitation:${id}`, payload }];
}

/** Invitation, letter and entry in one transaction. */
const createInvitationStep = createStep(
  "create-invitation",
  async ({ vendor_id, role, email, actor_id, by }: InviteMemberInput, { container }) => {
    if (!mayAppoint(by, role))
      throw new Problem("forbidden", "owner_only", "Hanya pemilik usaha yang bisa mengundang pemilik atau pengelola.");
    const vendors = vendorsOf(container);
    const vendor = await vendorRow(vendor_id, container);
    const members = email ? await vendors.listMemberships({ vendor_id, member: { email } }, { select: ["id"], take: 1 }) : [];
    const usable = { vendor_id, accepted_at: null, expires_at: { $gt: new Date() } };
    const open = await vendors.listInvitations(usable, { select: ["id", "email"], take: MOST_OPEN + 1 });
    const message = "Orang ini sudah menjadi anggota.";
    if (members.length > 0) throw new Problem("conflict", "already_member", message, [{ field: "email", message }]);
    const earlier = open.filter((invitation) => email !== null && invitation.email === email).map((invitation) => invitation.id);
    if (open.length - earlier.length >= MOST_OPEN) {
      throw new Problem("conflict", "too_many_invitations", "Terlalu banyak undangan terbuka. Batalkan salah satu dulu.");
    }
    // A new invitation replaces the earlier one, whose mail may be lost or in the wrong hands.
    const token = randomBytes(32).toString("hex");
    const expires_at = new Date(Date.now() + VALID_DAYS * DAY);
    const actor = await memberActor(container, actor_id);
    const { id } = await audited(
      container,
      async (joined) => {
        const made = await inModule(vendors, joined, async (here) => {
          if (earlier.length > 0) await vendors.softDeleteInvitations(earlier, undefined, here);
          return vendors.createInvitations({ vendor_id, email, role, token_hash: hashOf(token), expires_at }, here);
        });
        const letters = lettersOf({ email, role, id: made.id, token, business_name: vendor.business_name });
        await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(letters, joined);
        return made;
      },
      (made) => [{ actor, action: "member.invite", subject: { type: "invitation", id: made.id }, vendor_id, after: { role } }],
    );
    setImmediate(() => kickOutbox(container));
    return new StepResponse({ id, token });
  },
);

/** Somebody is invited by mail or by a link passed on by hand; whoever holds the token may join once, within a week. */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: InviteMemberInput) => {
  const invitation = createInvitationStep(
    transform({ input }, ({ input }) => ({ ...input, email: input.email?.trim().toLowerCase() ?? null })),
  );
  const link = transform({ invitation }, (data) => storefrontLink(`/penjual/undangan/${data.invitation.token}`));
  return new WorkflowResponse({ id: invitation.id, link });
});
