import { randomInt } from "node:crypto";
import type { InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import type { PermitRecordKind } from "../../reference/permit-kinds";
import { Compliance } from "./models/compliance";
import { Permit } from "./models/permit";
import { PermitCoverage } from "./models/permit-coverage";
import { PermitEvent } from "./models/permit-event";
import { PermitEvidence } from "./models/permit-evidence";
import type { PermitState } from "./rules/lifecycle";

export type PermitRow = InferTypeOf<typeof Permit>;
export type PermitEventRow = InferTypeOf<typeof PermitEvent>;
export type PermitEvidenceRow = InferTypeOf<typeof PermitEvidence>;
export type PermitCoverageRow = InferTypeOf<typeof PermitCoverage>;
export type ComplianceRow = InferTypeOf<typeof Compliance>;

export interface PermitAuthor {
  type: "vendor" | "officer" | "system";
  id: string | null;
  name: string | null;
}

/** What is written into the history. */
export interface NewPermitEvent {
  action: string;
  by: PermitAuthor;
  reason?: string | null;
  listing_id?: string | null;
}

export type PermitFields = Pick<PermitRow, "kind" | "number" | "holder" | "scope" | "issued_on" | "expires_on">;
export type NewPermit = PermitFields & Pick<PermitRow, "id" | "code" | "vendor_id" | "supersedes_id">;
export type PermitChange = Partial<
  PermitFields & Pick<PermitRow, "submitted_at" | "verified_by" | "verified_by_name" | "verified_at" | "remark">
>;

type Alongside = (sameTransaction: SameTransaction) => Promise<unknown>;

/** Crockford's base32: no I, L, O, U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 10;

export const newPermitId = (): string => generateEntityId(undefined, "prm");
/** 50 random bits: nobody finds a passport by trying. */
export const newPermitCode = (): string => Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

export class PermitModuleService extends MedusaService({ Permit, PermitEvent, PermitEvidence, PermitCoverage, Compliance }) {
  /** Writes a new draft with the first line of its history; `alongside` writes in the same transaction. */
  @InjectTransactionManager()
  async open(
    permit: NewPermit,
    event: NewPermitEvent,
    alongside: Alongside,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    const columns = ["id", "code", "vendor_id", "kind", "number", "holder", "scope", "issued_on", "expires_on", "supersedes_id"] as const;
    await context.transactionManager!.execute(
      `insert into permit (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
      columns.map((column) => permit[column]),
    );
    await this.note(permit.id, { from: null, to: "draft" }, event, context);
    await alongside(sameTransaction(context));
  }

  /**
   * Moves a permit on, or corrects it where it stands, if it is still in the state this was judged from. False, and nothing written, when it is not.
   * The row stays locked until the transaction ends.
   */
  @InjectTransactionManager()
  async move(
    step: { id: string; from: PermitState; to: PermitState },
    change: PermitChange,
    event: NewPermitEvent,
    alongside: Alongside,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<boolean> {
    const entries = Object.entries(change).filter(([, value]) => value !== undefined);
    const moved: unknown[] = await context.transactionManager!.execute(
      `update permit set state = ?, updated_at = now()${entries.map(([column]) => `, ${column} = ?`).join("")}
       where id = ? and state = ? and deleted_at is null returning id`,
      [step.to, ...entries.map(([, value]) => value), step.id, step.from],
    );
    if (moved.length === 0) return false;
    await this.note(step.id, step, event, context);
    await alongside(sameTransaction(context));
    return true;
  }

  /** A line of history about something that does not move the permit, e.g. a product's changed ingredients. */
  @InjectTransactionManager()
  async note(
    permitId: string,
    { from, to }: { from: PermitState | null; to: PermitState },
    { action, by, reason = null, listing_id = null }: NewPermitEvent,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    await context.transactionManager!.execute(
      `insert into permit_event (id, permit_id, "from", "to", action, actor_type, actor_id, actor_name, reason, listing_id, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())`,
      [generateEntityId(undefined, "pevt"), permitId, from, to, action, by.type, by.id, by.name, reason, listing_id],
    );
  }

  /** One transaction for everything `work` writes. */
  @InjectTransactionManager()
  async together<T>(work: (sameTransaction: SameTransaction) => Promise<T>, @MedusaContext() context: SameTransaction = {}): Promise<T> {
    return await work(sameTransaction(context));
  }

  /** Verified permits of other shops that carry the same number. */
  @InjectManager()
  async sameNumberElsewhere(
    { id, vendor_id, kind, number }: { id: string; vendor_id: string; kind: PermitRecordKind; number: string },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<{ id: string; vendor_id: string; state: PermitState }[]> {
    return await context.manager!.execute(
      `select id, vendor_id, state from permit where kind = ? and number = ? and vendor_id <> ? and id <> ?
         and state in ('verified', 'expired', 'revoked', 'superseded') and deleted_at is null limit 20`,
      [kind, number, vendor_id, id],
    );
  }

  /** How many wait for an officer: permits by kind, and products whose ingredients changed. */
  @InjectManager()
  async countWaiting(@MedusaContext() context: SameTransaction = {}): Promise<{ permits: number; recipes: number }> {
    const [row]: { permits: number; recipes: number }[] = await context.manager!.execute(
      `select (select count(*)::int from (select 1 from permit where state = 'submitted' and deleted_at is null limit 1000) p) as permits,
              (select count(*)::int from (select 1 from permit_coverage where review = 'waiting' and deleted_at is null limit 1000) c) as recipes`,
    );
    return row ?? { permits: 0, recipes: 0 };
  }
}
