import type { MedusaContainer } from "@medusajs/framework/types";
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
import { newsOfPayouts } from "./news";

/** What becomes of payouts: state, journal and letters in one transaction each, whoever says so: an officer or a provider. */

const SOURCE: Record<WrittenPayout["provider"], Account> = { bank: "bank", stripe: "clearing:stripe" };

async function journalAndTell(
  container: MedusaContainer,
  payouts: WrittenPayout[],
  told: { became: "paid" | "failed"; reason: string | null; posting: (payout: WrittenPayout) => Posting },
  sameTransaction: Sql,
): Promise<void> {
  const letters = await newsOfPayouts(container, payouts, told.became, told.reason);
  await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(letters, sameTransaction);
  await container.resolve<LedgerModuleService>(LEDGER_MODULE).post(payouts.map(told.posting), sameTransaction);
}

const named = ({ id, vendor_id, amount }: WrittenPayout) => ({ payout_id: id, vendor_id, amount });

export function settlePaid(
  container: MedusaContainer,
  ids: readonly string[],
  paid: { by: string | null; provider: WrittenPayout["provider"]; provider_ref?: string },
): Promise<WrittenPayout[]> {
  const posting = (payout: WrittenPayout) => payoutPaid(named(payout), SOURCE[payout.provider]);
  return container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .markPaid(ids, paid, (payouts, same) => journalAndTell(container, payouts, { became: "paid", reason: null, posting }, same));
}

/** Money that had arrived and was sent back comes out of where it returned to, no longer out of what is under way. */
function failurePosting(payout: WrittenPayout): Posting {
  const failed = payoutFailed(named(payout));
  if (payout.was !== "paid") return failed;
  return { ...failed, entries: [debit(SOURCE[payout.provider], payout.amount), credit(payable(payout.vendor_id), payout.amount)] };
}

export function settleFailed(
  container: MedusaContainer,
  id: string,
  failure: Failure & { by: string | null },
): Promise<WrittenPayout | null> {
  const told = { became: "failed" as const, reason: failure.reason, posting: failurePosting };
  return container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .markFailed(id, failure, (payouts, same) => journalAndTell(container, payouts, told, same));
}
