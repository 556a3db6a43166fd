import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import type { AdminBatchDetail } from "../../src/contracts/payout";
import { anOfficer, api, backend, rows, unique } from "./backend";
import { aVendor, type Business } from "./vendors";

/** Vendors with money, laid straight into the ledger: how it comes there is tested where that is built. */

/** In the shape of Medusa's ids, so that the vendor guard knows them for what they are. */
const id = (prefix: string) => `${prefix}_${randomUUID().replaceAll("-", "").slice(0, 26).toUpperCase()}`;
const HOUR = 3_600_000;

/** A run pays every vendor there is, so files that start runs take turns. */
export function takingTurns(): void {
  const client = new pg.Client({ connectionString: backend.databaseUrl });
  beforeAll(async () => {
    await client.connect();
    await client.query("select pg_advisory_lock(hashtext('payout runs of tests'))");
  });
  afterAll(() => client.end());
}

interface Entry {
  account: string;
  amount: number;
}

/** Posts a journal through the ledger's own function. */
export async function postJournal(source_key: string, kind: string, memo: Record<string, unknown>, entries: Entry[]): Promise<void> {
  await rows("select * from ledger_post($1::jsonb)", [JSON.stringify([{ id: id("jrn"), source_key, kind, memo, entries }])]);
}

/** An order that was handed over, and what the vendor earned by it; negative for a cash order's commission. */
export async function anEarning(
  business: { id: string; name: string },
  amount: number,
  { handedOverHoursAgo = 24 * 30 } = {},
): Promise<{ id: string; number: string }> {
  const [group, order, number] = [id("ogrp"), id("vord"), unique("LB-")];
  await rows(
    `insert into order_group (id, number, cart_id, idempotency_key, request_hash, contact_name, contact_phone, payment_method, payment_state,
                              items_total, delivery_total, total)
     values ($1, $2, $1, $1, 'x', 'Ani', '+6281234567890', 'bank_transfer', 'paid', $3, 0, $3)`,
    [group, number, Math.abs(amount)],
  );
  await rows(
    `insert into vendor_order (id, number, vendor_id, vendor_name, vendor_handle, order_id, delivery_method, items_total, delivery_fee, total,
                               order_group_id, state, handed_over_at)
     values ($1, $2, $3, $4, 'x', $5, 'pickup', $6, 0, $6, $7, 'handed_over', $8)`,
    [order, number, business.id, business.name, id("order"), Math.abs(amount), group, new Date(Date.now() - handedOverHoursAgo * HOUR)],
  );
  const payable = { account: `vendor:${business.id}:payable`, amount: -amount };
  const other = amount > 0 ? "shopper_funds" : "commission";
  await postJournal(`hand-over:${order}`, "hand-over", { vendor_order_id: order, order: number }, [payable, { account: other, amount }]);
  return { id: order, number };
}

/** Rupiah that went back to a shopper after the order was handed over. */
export async function aRefund(business: { id: string }, order: { id: string; number: string }, amount: number): Promise<void> {
  await postJournal(`refund:${id("ref")}`, "refund", { vendor_order_id: order.id, order: order.number }, [
    { account: `vendor:${business.id}:payable`, amount },
    { account: "refunds_payable", amount: -amount },
  ]);
}

export async function openComplaint(business: { id: string }, order: { id: string; number: string }): Promise<() => Promise<unknown>> {
  const complaint = id("cmpl");
  await rows(
    `insert into complaint (id, order_group_id, vendor_order_id, vendor_id, order_number, kind, text, wanted)
     values ($1, 'x', $2, $3, $4, 'quality', 'Basi', 'refund')`,
    [complaint, order.id, business.id, order.number],
  );
  return () => rows("update complaint set closed_at = now(), state = 'withdrawn' where id = $1", [complaint]);
}

export const ACCOUNT_NUMBER = "0012345678901";

/** An account that may be paid to at once unless told otherwise. */
export async function giveAccount(business: Business, { usable = true } = {}): Promise<void> {
  const body = { bank_code: "110", account_number: ACCOUNT_NUMBER, holder_name: "Hartono Wijaya", password: business.owner.password };
  const saved = await business.call("/vendor/finance/account", { method: "PUT", body });
  if (saved.status !== 200) throw new Error(`No account: ${JSON.stringify(saved.body)}`);
  if (usable) await rows("update payout_account set usable_from = now() - interval '1 minute' where vendor_id = $1", [business.id]);
}

/** An approved business with an account that can be paid to. */
export async function aPayableVendor(): Promise<Business> {
  const business = await aVendor();
  await giveAccount(business);
  return business;
}

export async function startRun(key = unique("uji-pencairan-")): Promise<AdminBatchDetail> {
  const started = await api<AdminBatchDetail>("/admin/payout-batches", { token: await anOfficer(), body: { key } });
  if (started.status !== 201) throw new Error(`No run: ${JSON.stringify(started.body)}`);
  return started.body;
}

export interface PayoutRow {
  id: string;
  number: string;
  batch_id: string;
  amount: number;
  state: string;
  failure_reason: string | null;
}

export const payoutsTo = (business: { id: string }) =>
  rows<PayoutRow>(
    "select id, number, batch_id, amount, state, failure_reason from payout where vendor_id = $1 order by created_at, through_seq",
    [business.id],
  );

/** What the ledger owes the vendor, in rupiah. */
export async function payableOf(business: { id: string }): Promise<number> {
  const [account] = await rows<{ payable: string }>("select -balance as payable from ledger_account where code = $1", [
    `vendor:${business.id}:payable`,
  ]);
  return Number(account?.payable ?? 0);
}

/** Takes the bank's file and says that every transfer in it was made. */
export async function payBatch(batchId: string): Promise<string> {
  const token = await anOfficer();
  const file = await api<string>(`/admin/payout-batches/${batchId}/file`, { method: "POST", token, body: {} });
  const paid = await api(`/admin/payout-batches/${batchId}/paid`, { token, body: {} });
  if (file.status !== 200 || paid.status !== 200) throw new Error(`Not paid: ${JSON.stringify([file.body, paid.body])}`);
  return file.body;
}
