import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor, AuditEntry } from "../../modules/audit/rules/entry";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { Account } from "../../modules/ledger/rules/accounts";
import { payable } from "../../modules/ledger/rules/accounts";
import { payoutFailed, payoutPaid } from "../../modules/ledger/rules/city-postings";
import { credit, debit, type Posting } from "../../modules/ledger/rules/posting";
import type { LedgerModuleService } from "../../modules/ledger/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { PAYOUT_MODULE } from "../../modules/payout";
import type { Sql } from "../../modules/payout/accounts";
import type { Failure, PayoutModuleService, WrittenPayout } from "../../modules/payout/service";
import { officerActor } from "../audit/actors";
import { recordAudit } from "../audit/record";
import { newsOfPayouts } from "./news";

/** What becomes of payouts: state, journal and letters in one transaction each, whoever says so: an officer or a provider. */

const SOURCE: Record<WrittenPayout["provider"], Account> = { bank: "bank", stripe: "clearing:stripe" };

interface Told {
  became: "paid" | "failed";
  reason: string | null;
  posting: (payout: WrittenPayout) => Posting;
  /** The officer; null when a provider said so. */
  actor: Actor | null;
}

const entryOf = ({ id, vendor_id, amount, number }: WrittenPayout, { became, reason }: Told, actor: Actor): AuditEntry => ({
  ...{ actor, action: `payout.${became}`, subject: { type: "payout", id }, vendor_id, reason },
  after: { state: became, amount, number },
});

const officerOrNull = (container: MedusaContainer, by: string | null) => (by ? officerActor(container, by) : null);

async function journalAndTell(container: MedusaContainer, payouts: WrittenPayout[], told: Told, sameTransaction: Sql): Promise<void> {
  if (told.actor)
    await recordAudit(
      payouts.map((payout) => entryOf(payout, told, told.actor!)),
      sameTransaction,
    );
  const letters = await newsOfPayouts(container, payouts, told.became, told.reason);
  await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(letters, sameTransaction);
  await container.resolve<LedgerModuleService>(LEDGER_MODULE).post(payouts.map(told.posting), sameTransaction);
}

const named = ({ id, vendor_id, amount }: WrittenPayout) => ({ payout_id: id, vendor_id, amount });

export async function settlePaid(
  container: MedusaContainer,
  ids: readonly string[],
  paid: { by: string | null; provider: WrittenPayout["provider"]; provider_ref?: string },
): Promise<WrittenPayout[]> {
  const posting = (payout: WrittenPayout) => payoutPaid(named(payout), SOURCE[payout.provider]);
  const told: Told = { became: "paid", reason: null, posting, actor: await officerOrNull(container, paid.by) };
  return container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .markPaid(ids, paid, (payouts, same) => journalAndTell(container, payouts, told, same));
}

/** Money that had arrived and was sent back comes out of where it returned to, no longer out of what is under way. */
function failurePosting(payout: WrittenPayout): Posting {
  const failed = payoutFailed(named(payout));
  if (payout.was !== "paid") return failed;
  return { ...failed, entries: [debit(SOURCE[payout.provider], payout.amount), credit(payable(payout.vendor_id), payout.amount)] };
}

export async function settleFailed(
  container: MedusaContainer,
  id: string,
  failure: Failure & { by: string | null },
): Promise<WrittenPayout | null> {
  const actor = await officerOrNull(container, failure.by);
  const told: Told = { became: "failed", reason: failure.reason, posting: failurePosting, actor };
  return container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .markFailed(id, failure, (payouts, same) => journalAndTell(container, payouts, told, same));
}
