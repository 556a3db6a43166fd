import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { AdminBatch, AdminBatchDetail, AdminBatchList, AdminPayout, PayoutState } from "../../contracts/payout";
import { notFound } from "../../http/problem";
import { PAYOUT_MODULE } from "../../modules/payout";
import { nextRun } from "../../modules/payout/rules/schedule";
import type { PayoutModuleService } from "../../modules/payout/service";
import { bankName } from "../../reference/banks";
import { PAYOUT_TERMS, runsBySchedule } from "../../reference/payout-terms";

/** Batches as officers see them. Accounts are hints here too: only the bank's file shows them whole. */

const PAGE = 20;
const PAYOUT_PAGE = 50;
const payoutsOf = (container: MedusaContainer) => container.resolve<PayoutModuleService>(PAYOUT_MODULE);
const time = (value: Date | null) => value?.toISOString() ?? null;

type BatchRow = Awaited<ReturnType<PayoutModuleService["listPayoutBatches"]>>[number];
type PayoutRow = Awaited<ReturnType<PayoutModuleService["listPayouts"]>>[number];

async function namesOf(container: MedusaContainer, batches: BatchRow[]): Promise<Map<string, string>> {
  const ids = new Set(batches.flatMap(({ created_by, sent_by, confirmed_by }) => [created_by, sent_by ?? "", confirmed_by ?? ""]));
  const users = await container.resolve(Modules.USER).listUsers({ id: [...ids] }, { take: ids.size });
  return new Map(users.map((user) => [user.id, [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email]));
}

function viewBatch(batch: BatchRow, names: Map<string, string>): AdminBatch {
  const nameOf = (id: string | null) => (id && names.get(id)) ?? null;
  return {
    id: batch.id,
    number: batch.number,
    state: batch.state,
    payout_count: batch.payout_count,
    total: Number(batch.total),
    created_at: batch.created_at.toISOString(),
    created_by: nameOf(batch.created_by),
    sent_at: time(batch.sent_at),
    sent_by: nameOf(batch.sent_by),
    settled_at: time(batch.settled_at),
    confirmed_by: nameOf(batch.confirmed_by),
  };
}

export const viewPayout = (payout: PayoutRow): AdminPayout => ({
  id: payout.id,
  number: payout.number,
  vendor_id: payout.vendor_id,
  vendor_name: payout.vendor_name,
  amount: payout.amount,
  state: payout.state,
  provider: payout.provider,
  account: payout.provider === "bank" ? `${bankName(payout.bank_code)} ${payout.number_hint}` : (payout.stripe_account_id ?? ""),
  holder_hint: payout.holder_hint,
  provider_ref: payout.provider_ref,
  failure_kind: payout.failure_kind,
  failure_reason: payout.failure_reason,
  paid_at: time(payout.paid_at),
  failed_at: time(payout.failed_at),
});

/** One pass over the vendors' balances; an officers' page may. */
async function waitingToBePaid(container: MedusaContainer): Promise<AdminBatchList["waiting"]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: { vendors: string; amount: string }[] }>(
    `select count(*) as vendors, coalesce(sum(-balance), 0) as amount from ledger_account
     where code > 'vendor:' and code < 'vendor;' and code like '%:payable' and balance <= ?`,
    [-PAYOUT_TERMS.threshold],
  );
  return { vendors: Number(rows[0]!.vendors), amount: Number(rows[0]!.amount) };
}

export async function listBatches(container: MedusaContainer, page: number): Promise<AdminBatchList> {
  const [found, waiting] = await Promise.all([
    payoutsOf(container).listPayoutBatches({}, { order: { created_at: "DESC" }, skip: (page - 1) * PAGE, take: PAGE + 1 }),
    waitingToBePaid(container),
  ]);
  const names = await namesOf(container, found);
  return {
    batches: found.slice(0, PAGE).map((batch) => viewBatch(batch, names)),
    page,
    has_next: found.length > PAGE,
    waiting,
    next_run: runsBySchedule() ? time(nextRun(new Date(), PAYOUT_TERMS)) : null,
  };
}

async function sumsOf(container: MedusaContainer, batchId: string): Promise<AdminBatchDetail["sums"]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{
    rows: { state: PayoutState; provider: "bank" | "stripe"; count: number; amount: string }[];
  }>(
    `select state, provider, count(*)::int as count, sum(amount) as amount from payout
     where batch_id = ? and deleted_at is null group by state, provider order by state, provider`,
    [batchId],
  );
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
}

export async function showBatch(
  container: MedusaContainer,
  id: string,
  { state, after }: { state?: PayoutState; after?: string } = {},
): Promise<AdminBatchDetail> {
  const [batch] = await payoutsOf(container).listPayoutBatches({ id }, { take: 1 });
  if (!batch) throw notFound("Pencairan");
  const filters = { batch_id: id, ...(state ? { state } : {}), ...(after ? { number: { $gt: after } } : {}) };
  const [names, sums, payouts] = await Promise.all([
    namesOf(container, [batch]),
    sumsOf(container, id),
    payoutsOf(container).listPayouts(filters, { order: { number: "ASC" }, take: PAYOUT_PAGE + 1 }),
  ]);
  const shown = payouts.slice(0, PAYOUT_PAGE);
  return {
    ...viewBatch(batch, names),
    sums,
    payouts: shown.map(viewPayout),
    next: payouts.length > PAYOUT_PAGE ? (shown.at(-1)?.number ?? null) : null,
  };
}
