import type { MedusaContainer } from "@medusajs/framework/types";
import type { SameTransaction } from "../../foundation/same-transaction";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { shownNumber } from "../../modules/permit/rules/numbers";
import type { PermitAuthor, PermitRow } from "../../modules/permit/service";
import { kickOutbox } from "../../outbox/kick";
import type { AuditAction } from "../../reference/audit-actions";
import { recordAudit } from "../audit/record";
import { type NoticeInput, noticeMessage } from "../notice/notice";

type Named = Pick<PermitRow, "id" | "vendor_id" | "kind" | "number">;

/** A permit as notices name it. */
export const namedIn = ({ kind, number }: Pick<PermitRow, "kind" | "number">) => ({ kind, number: shownNumber(kind, number) });

/** Tells people in the caller's transaction. */
export async function tell(container: MedusaContainer, notices: NoticeInput[], joined: SameTransaction): Promise<void> {
  if (notices.length === 0) return;
  await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(notices.map(noticeMessage), joined);
  setImmediate(() => kickOutbox(container));
}

const ACTOR = { vendor: "member", officer: "officer", system: "system" } as const;

export interface PermitAct {
  by: PermitAuthor;
  action: AuditAction;
  reason?: string | null;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
}

/** What the trail keeps of a permit that moved on: from which state to which. */
export const movedAct = (permit: Named & { state: string; kind: string; number: string }, to: string) => ({
  before: { state: permit.state },
  after: { state: to, kind: permit.kind, number: permit.number },
});

/** Keeps who did what to a permit in the city's trail, in the caller's transaction. */
export const audit = (permit: Named, { by, action, reason, before, after }: PermitAct, joined: SameTransaction): Promise<void> =>
  recordAudit(
    [
      {
        actor: { type: ACTOR[by.type], id: by.id ?? "permit", name: by.name ?? "Sistem" },
        action,
        subject: { type: "permit", id: permit.id },
        vendor_id: permit.vendor_id,
        reason,
        before,
        after,
      },
    ],
    joined,
  );
