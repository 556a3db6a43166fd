import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { FinanceOverview, PayoutSummary, VendorPayoutDetail, VendorPayoutList } from "../../contracts/payout";
import { notFound } from "../../http/problem";
import { LEDGER_MODULE } from "../../modules/ledger";
import { payable, pending } from "../../modules/ledger/rules/accounts";
import type { LedgerModuleService } from "../../modules/ledger/service";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { PAYOUT_MODULE } from "../../modules/payout";
import { type Due, judgePayout, sumsOf } from "../../modules/payout/rules/eligible";
import { nextRun } from "../../modules/payout/rules/schedule";
import type { PayoutModuleService, Read } from "../../modules/payout/service";
import { bankName } from "../../reference/banks";
import { PAYOUT_TERMS, runsBySchedule } from "../../reference/payout-terms";
import { scaleOfVendorOn } from "../commission/scale";
import { readAccount } from "./account-view";
import { readDues } from "./dues";
import { readRecipients, recipientOf } from "./plan";

/** What a vendor sees of its money; the same rules and the same statement as a payout run, so that a promise here is kept there. */

const SHOWN_HELD = 20;
const PAGE = 20;
const LINES_PAGE = 100;
const DAY = 24 * 3_600_000;

const readerOf = (container: MedusaContainer): Read => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return async <Row>(statement: string, values: readonly unknown[]) =>
    (await database.raw<{ rows: Row[] }>(statement, values as string[])).rows;
};

type PayoutRow = Awaited<ReturnType<PayoutModuleService["listPayouts"]>>[number];

const summaryOf = (payout: PayoutRow): PayoutSummary => ({
  id: payout.id,
  number: payout.number,
  amount: payout.amount,
  state: payout.state,
  account: payout.provider === "bank" ? `${bankName(payout.bank_code)} ${payout.number_hint}` : "Stripe",
  created_at: payout.created_at.toISOString(),
  paid_at: payout.paid_at?.toISOString() ?? null,
  failed_at: payout.failed_at?.toISOString() ?? null,
  failure_reason: payout.failure_reason,
});

const payoutsOf = (container: MedusaContainer) => container.resolve<PayoutModuleService>(PAYOUT_MODULE);

async function heldOrders(read: Read, dues: readonly Due[]): Promise<FinanceOverview["held_orders"]> {
  const held = dues.filter((due) => due.held !== null && due.amount > 0).slice(0, SHOWN_HELD);
  const orders = await read<{ id: string; number: string; handed_over_at: Date }>(
    "select id, number, handed_over_at from vendor_order where id in (select jsonb_array_elements_text(?::jsonb))",
    [JSON.stringify(held.map(({ subject }) => subject))],
  );
  const byId = new Map(orders.map((order) => [order.id, order]));
  return held.flatMap(({ subject, amount, held: reason }) => {
    const order = byId.get(subject);
    if (!order || !reason) return [];
    const ends = new Date(new Date(order.handed_over_at).getTime() + PAYOUT_TERMS.disputeWindowDays * DAY);
    return [{ id: order.id, number: order.number, amount, reason, free_at: reason === "window" ? ends.toISOString() : null }];
  });
}

export async function financeOverview(container: MedusaContainer, vendorId: string): Promise<FinanceOverview> {
  const read = readerOf(container);
  const now = new Date();
  const [dues, [recipient], balances, account, [last], scale] = await Promise.all([
    readDues(read, [vendorId], now),
    readRecipients(read, [vendorId]),
    container.resolve<LedgerModuleService>(LEDGER_MODULE).balances([pending(vendorId), payable(vendorId)]),
    readAccount(container, vendorId),
    payoutsOf(container).listPayouts({ vendor_id: vendorId }, { order: { created_at: "DESC" }, take: 1 }),
    scaleOfVendorOn(container, vendorId, dayInJakarta(now)),
  ]);
  if (!recipient) throw notFound("Usaha");
  const { dues: owed } = dues.get(vendorId)!;
  const { held, available } = sumsOf(owed);
  const due = runsBySchedule() ? nextRun(now, PAYOUT_TERMS) : null;
  // An account that waits may be free by the time of the run.
  const verdict = judgePayout(owed, recipientOf(recipient), { threshold: PAYOUT_TERMS.threshold, now: due ?? now });
  return {
    scale,
    payable: 0 - balances[payable(vendorId)]!,
    pending: 0 - balances[pending(vendorId)]!,
    held,
    available,
    debts: owed.reduce((sum, one) => sum + Math.min(0, one.amount), 0),
    next_amount: verdict.pay ? verdict.amount : null,
    no_payout: verdict.pay ? null : verdict.reason,
    next_run: due?.toISOString() ?? null,
    threshold: PAYOUT_TERMS.threshold,
    window_days: PAYOUT_TERMS.disputeWindowDays,
    held_orders: await heldOrders(read, owed),
    account,
    last_payout: last ? summaryOf(last) : null,
  };
}

/** Newest first; a payout's id is older than the next one's, so it is the place to go on from. */
export async function listVendorPayouts(
  container: MedusaContainer,
  vendorId: string,
  { before, number }: { before?: string; number?: string },
): Promise<VendorPayoutList> {
  const filters = { vendor_id: vendorId, ...(number ? { number } : {}), ...(before ? { id: { $lt: before } } : {}) };
  const found = await payoutsOf(container).listPayouts(filters, { order: { id: "DESC" }, take: PAGE + 1 });
  const payouts = found.slice(0, PAGE);
  return { payouts: payouts.map(summaryOf), next: found.length > PAGE ? (payouts.at(-1)?.id ?? null) : null };
}

interface LineRow {
  id: string;
  subject: string;
  amount: number;
  order_number: string | null;
  payout_number: string | null;
}

const lineOf = ({ id, subject, amount, order_number, payout_number }: LineRow): VendorPayoutDetail["lines"][number] => ({
  id,
  kind: order_number ? "order" : payout_number ? "payout" : "other",
  subject_id: subject,
  number: order_number ?? payout_number ?? "",
  amount,
});

export async function showVendorPayout(
  container: MedusaContainer,
  vendorId: string,
  id: string,
  after: string | undefined,
): Promise<VendorPayoutDetail> {
  const [payout] = await payoutsOf(container).listPayouts({ id, vendor_id: vendorId }, { take: 1 });
  if (!payout) throw notFound("Pencairan");
  const rows = await readerOf(container)<LineRow>(
    `select l.id, l.subject, l.amount, o.number as order_number, p.number as payout_number from payout_line l
     left join vendor_order o on o.id = l.subject left join payout p on p.id = l.subject
     where l.payout_id = ? and l.deleted_at is null and l.id > ? order by l.id limit ?`,
    [id, after ?? "", LINES_PAGE + 1],
  );
  const lines = rows.slice(0, LINES_PAGE);
  return { ...summaryOf(payout), lines: lines.map(lineOf), next: rows.length > LINES_PAGE ? (lines.at(-1)?.id ?? null) : null };
}
