import type { MedusaContainer } from "@medusajs/framework/types";
import type { AnswerConfirmation, ConfirmationList } from "../../contracts/work";
import type { SameTransaction } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { NOBODY_ELSE, type TwoPersonAction, type TwoPersonRule } from "../../modules/workbench/rules/holding";
import type { ConfirmationRow, Officer } from "../../modules/workbench/service";
import type { AuditAction } from "../../reference/audit-actions";
import { CONFIRM_DAYS } from "../../reference/service-terms";
import { officerActor } from "../audit/actors";
import { audited, recordAudit } from "../audit/record";
import { workbenchOf } from "./bench";

/** Under which name the rule is kept. */
export const TWO_PERSON = "two_person";
const DAY = 86_400_000;
const MOST_SHOWN = 100;

export async function twoPersonRule(container: MedusaContainer): Promise<TwoPersonRule> {
  const [setting] = await workbenchOf(container).listWorkSettings({ id: TWO_PERSON }, { take: 1 });
  return { ...NOBODY_ELSE, ...(setting?.value as Partial<TwoPersonRule> | undefined) };
}

/** Whether one officer alone may not do this now. */
export const needsSecondOfficer = async (container: MedusaContainer, action: TwoPersonAction): Promise<boolean> =>
  (await twoPersonRule(container))[action];

/** What a decision that waits needs to take effect once it is confirmed. */
export interface Asked {
  /** As the trail names it; a handler of that name must be known to `answerConfirmation`. */
  action: string;
  subject: { type: string; id: string };
  vendor_id: string | null;
  /** What officers read in the list. */
  title: string;
  reason: string | null;
  payload: Record<string, unknown>;
}

/** Writes down that an officer wants this, and that a second must confirm it. Nothing else happens yet. */
export async function askSecondOfficer(container: MedusaContainer, { subject, ...asked }: Asked, by: Officer): Promise<void> {
  const wanted = { ...asked, subject_id: subject.id, by, expires_at: new Date(Date.now() + CONFIRM_DAYS * DAY) };
  const id = await audited(
    container,
    (joined) => workbenchOf(container).ask(wanted, joined),
    (made) =>
      made
        ? [
            {
              ...{
                actor: { type: "officer", ...by },
                action: "work.ask_second",
                subject,
                vendor_id: asked.vendor_id,
                reason: asked.reason,
              },
              after: { action: asked.action, confirmation: made },
            },
          ]
        : [],
  );
  if (!id) throw new Problem("conflict", "asked_before", "Keputusan ini sudah menunggu konfirmasi petugas kedua.");
}

/** The second officer's yes, for the transaction in which the decision takes effect: it throws when it came too late, and all is undone. */
export type Settle = (joined: SameTransaction) => Promise<void>;

/** Makes a confirmed decision take effect; calls `settle` in its transaction. */
export type OnConfirmed = (
  container: MedusaContainer,
  confirmed: { subject_id: string; reason: string | null; payload: Record<string, unknown>; asked_by: Officer; confirmed_by: Officer },
  settle: Settle,
) => Promise<void>;

const tooLate = () => new Problem("conflict", "confirmation_over", "Permintaan ini sudah dijawab atau lewat waktunya. Muat ulang daftar.");
const notAlone = () => new Problem("forbidden", "two_people", "Keputusan ini harus dikonfirmasi petugas lain, bukan yang memintanya.");

const entryOf = (row: ConfirmationRow, officer: Officer, action: AuditAction, note?: string) => ({
  actor: { type: "officer" as const, ...officer },
  action,
  subject: { type: "confirmation", id: row.id },
  ...{ vendor_id: row.vendor_id, reason: note ?? null },
  after: { action: row.action, subject: row.subject_id, asked_by: row.asked_by_name },
});

/** A second officer says yes or no, or whoever asked takes it back. */
export async function answerConfirmation(
  container: MedusaContainer,
  { id, answer, note, officerId }: AnswerConfirmation & { id: string; officerId: string },
  handlers: Record<string, OnConfirmed>,
): Promise<void> {
  const bench = workbenchOf(container);
  const [found] = await bench.listConfirmations({ id }, { take: 1 });
  const row = found as ConfirmationRow | undefined;
  if (!row) throw notFound("Permintaan");
  const { name } = await officerActor(container, officerId);
  const officer = { id: officerId, name };
  if (answer !== "confirm") {
    if (answer === "refuse" && row.asked_by === officerId) throw notAlone();
    const state = answer === "refuse" ? "refused" : "withdrawn";
    const done = await audited(
      container,
      (joined) => bench.answer(id, { state, by: officer, note }, joined),
      (ended) => (ended ? [entryOf(row, officer, answer === "refuse" ? "work.refuse_second" : "work.withdraw_second", note)] : []),
    );
    if (!done) throw tooLate();
    return;
  }
  if (row.asked_by === officerId) throw notAlone();
  const handler = handlers[row.action];
  if (!handler) throw new Error(`Nobody carries out ${row.action}.`);
  const asked_by = { id: row.asked_by, name: row.asked_by_name };
  const { subject_id, reason, payload } = row;
  await handler(
    container,
    { subject_id, reason, payload: payload as Record<string, unknown>, asked_by, confirmed_by: officer },
    async (joined) => {
      if (!(await bench.answer(id, { state: "confirmed", by: officer, note }, joined))) throw tooLate();
      await recordAudit([entryOf(row, officer, "work.confirm_second", note)], joined);
    },
  );
}

export async function waitingConfirmations(container: MedusaContainer, subject: string | undefined, me: string): Promise<ConfirmationList> {
  const rows = await workbenchOf(container).waitingConfirmations({ subject_id: subject, limit: MOST_SHOWN });
  return {
    confirmations: rows.map(({ id, action, subject_id, vendor_id, title, reason, asked_by, asked_by_name, created_at, expires_at }) => ({
      ...{ id, action, subject_id, vendor_id, title, reason, asked_by: asked_by_name, is_mine: asked_by === me },
      asked_at: new Date(created_at).toISOString(),
      expires_at: new Date(expires_at).toISOString(),
    })),
  };
}
