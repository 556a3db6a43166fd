import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { VendorState } from "../../contracts/primitives";
import type { MemberRole } from "../../contracts/vendor";
import { sameTransaction } from "../../foundation/same-transaction";
import { ApplicationDecision } from "./models/application-decision";
import { Evidence } from "./models/evidence";
import { Invitation } from "./models/invitation";
import { Member } from "./models/member";
import { Membership } from "./models/membership";
import { Vendor } from "./models/vendor";
import { VendorScale } from "./models/vendor-scale";
import type { DecisionKind } from "./rules/lifecycle";

export type VendorRow = InferTypeOf<typeof Vendor>;
export type VendorChanges = Partial<Omit<VendorRow, "id" | "state" | "memberships" | "invitations" | "evidence" | "decisions">>;

export interface NewDecision {
  id: string;
  vendor_id: string;
  kind: DecisionKind;
  /** The state the decision was taken in; when it is no longer, nothing happens. */
  from: VendorState;
  to: VendorState;
  actor: { id: string; name: string };
  reason?: string;
  remarks?: { field: string; message: string }[];
}

export interface VendorFilter {
  state?: VendorState;
  kecamatan?: string;
  /** Part of a business, owner or shop name. */
  q?: string;
}

type Sql = Context<SqlEntityManager>;

/**
 * Vendors, their people and their applications. What must not race is one SQL statement or one transaction here;
 * callers learn from the answer (null, false) that they came too late.
 */
export class VendorModuleService extends MedusaService({
  ...{ Vendor, Member, Membership, Invitation, Evidence, ApplicationDecision, VendorScale },
}) {
  /** A draft and its owner, both or neither. Throws when the handle is taken. */
  @InjectTransactionManager()
  async startBusiness(input: { member_id: string; business_name: string; handle: string }, @MedusaContext() context: Sql = {}) {
    const vendor = await this.createVendors({ business_name: input.business_name, handle: input.handle }, context);
    await this.createMemberships({ vendor_id: vendor.id, member_id: input.member_id, role: "owner" }, context);
    return vendor.id;
  }

  /** Changes a vendor while it is in one of these states; false when it is not (any more). */
  @InjectTransactionManager()
  async changeWhile(states: VendorState[], id: string, changes: VendorChanges, @MedusaContext() context: Sql = {}): Promise<boolean> {
    const rows = await context.transactionManager!.execute<{ state: VendorState }[]>(
      "select state from vendor where id = ? and deleted_at is null for update",
      [id],
    );
    const state = rows[0]?.state;
    if (!state || !states.includes(state)) return false;
    await this.updateVendors({ id, ...changes }, context);
    return true;
  }

  /**
   * Moves a vendor and writes down who decided. `tell` writes what must be told of it, within the same transaction.
   * False, and nothing told, when somebody else decided first.
   */
  @InjectTransactionManager()
  async decide(decision: NewDecision, tell: (joined: Sql) => Promise<unknown>, @MedusaContext() context: Sql = {}): Promise<boolean> {
    const { id, kind, from, to, actor, reason, remarks } = decision;
    const isSubmission = kind === "submit" || kind === "resubmit";
    const rows = await context.transactionManager!.execute<{ id: string }[]>(
      `with moved as (
         update vendor set state = ?, updated_at = now(), ${isSubmission ? "submitted_at" : "decided_at"} = now()
         where id = ? and state = ? and deleted_at is null
         returning id
       )
       insert into application_decision (id, kind, actor_id, actor_name, reason, remarks, vendor_id)
       select ?, ?, ?, ?, ?, ?::jsonb, id from moved
       returning id`,
      [to, decision.vendor_id, from, id, kind, actor.id, actor.name, reason?.trim() || null, remarks ? JSON.stringify(remarks) : null],
    );
    if (rows.length === 0) return false;
    await tell(sameTransaction(context));
    return true;
  }

  /** Uses up an invitation and lets the member in; the vendor's id, or null when the token is unknown, used or too old. */
  @InjectManager()
  async acceptInvitation(tokenHash: string, memberId: string, @MedusaContext() context: Sql = {}): Promise<string | null> {
    const rows = await context.manager!.execute<{ vendor_id: string }[]>(
      `with used as (
         update invitation set accepted_at = now(), updated_at = now()
         where token_hash = ? and accepted_at is null and expires_at > now() and deleted_at is null
         returning vendor_id, role
       ), joined as (
         insert into membership (id, role, vendor_id, member_id) select ?, role, vendor_id, ? from used
         on conflict (vendor_id, member_id) where deleted_at is null do nothing
       )
       select vendor_id from used`,
      [tokenHash, generateEntityId(undefined, "mship"), memberId],
    );
    return rows[0]?.vendor_id ?? null;
  }

  /** Ends a membership unless it is the last owner's; false then. Two owners who remove each other leave one. */
  @InjectTransactionManager()
  async removeMembership(vendorId: string, membershipId: string, @MedusaContext() context: Sql = {}): Promise<boolean> {
    await context.transactionManager!.execute("select id from vendor where id = ? for update", [vendorId]);
    const owners = await this.listMemberships({ vendor_id: vendorId, role: "owner" }, { select: ["id"], take: 2 }, context);
    if (owners.length === 1 && owners[0]?.id === membershipId) return false;
    await this.deleteMemberships([membershipId], context);
    return true;
  }

  /** Gives a member another role unless that would leave the business without an owner; false then. */
  @InjectTransactionManager()
  async changeRole(vendorId: string, membershipId: string, role: MemberRole, @MedusaContext() context: Sql = {}): Promise<boolean> {
    await context.transactionManager!.execute("select id from vendor where id = ? for update", [vendorId]);
    const owners = await this.listMemberships({ vendor_id: vendorId, role: "owner" }, { select: ["id"], take: 2 }, context);
    if (role !== "owner" && owners.length === 1 && owners[0]?.id === membershipId) return false;
    await this.updateMemberships({ id: membershipId, role }, context);
    return true;
  }

  /** One page for officers: a queue (oldest first) when they look at what was submitted, the newest first otherwise. */
  @InjectManager()
  async pageOfVendors(
    filter: VendorFilter,
    page: { take: number; skip: number },
    @MedusaContext() context: Sql = {},
  ): Promise<Pick<VendorRow, "id" | "business_name" | "owner_name" | "state" | "kelurahan_code" | "kecamatan_code" | "submitted_at">[]> {
    const { where, values } = conditions(filter);
    const order = filter.state === "submitted" ? "submitted_at asc, id" : "submitted_at desc nulls last, id";
    return await context.manager!.execute(
      `select id, business_name, owner_name, state, kecamatan_code, kelurahan_code, submitted_at
       from vendor where ${where} order by ${order} limit ? offset ?`,
      [...values, page.take, page.skip],
    );
  }

  /** Adds to the stars of a shop, whoever else does at the same time. */
  @InjectTransactionManager()
  async addStars(id: string, { sum, count }: { sum: number; count: number }, @MedusaContext() context: Sql = {}): Promise<void> {
    await context.transactionManager!.execute(
      "update vendor set rating_sum = rating_sum + ?, rating_count = rating_count + ?, updated_at = now() where id = ?",
      [sum, count, id],
    );
  }

  @InjectManager()
  async countByState(filter: Omit<VendorFilter, "state">, @MedusaContext() context: Sql = {}): Promise<Record<VendorState, number>> {
    const { where, values } = conditions(filter);
    const rows = await context.manager!.execute<{ state: VendorState; count: number }[]>(
      `select state, count(*)::int as count from vendor where ${where} group by state`,
      values,
    );
    const none = { draft: 0, submitted: 0, revision: 0, approved: 0, rejected: 0, suspended: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }
}

function conditions({ state, kecamatan, q }: VendorFilter): { where: string; values: string[] } {
  const parts: [string, ...string[]][] = [["deleted_at is null"]];
  if (state) parts.push(["state = ?", state]);
  if (kecamatan) parts.push(["kecamatan_code = ?", kecamatan]);
  if (q) {
    const pattern = `%${q.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
    // The expression of the trigram index IDX_vendor_names.
    parts.push(["lower(business_name || ' ' || coalesce(owner_name, '')) like ?", pattern]);
  }
  return { where: parts.map(([sql]) => sql).join(" and "), values: parts.flatMap(([, ...values]) => values) };
}
