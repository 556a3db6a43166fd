import type { InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type SameTransaction, sameTransaction } from "../../foundation/same-transaction";
import { Charge } from "./models/charge";
import { Payback } from "./models/payback";

export type ChargeRow = InferTypeOf<typeof Charge>;
export type PaybackRow = InferTypeOf<typeof Payback>;

export interface Received {
  /** Rupiah that arrived; null when only promised money was let go. */
  received_amount: number | null;
  fee: number | null;
}

export interface NewPayback {
  /** Names the fact that asks for it; a second one with the same key is dropped. */
  refund_key: string;
  order_group_id: string;
  vendor_order_id: string | null;
  /** Rupiah. */
  amount: number;
  /** Whose money it is; unless told, that of the charge that paid the group. */
  charge_id?: string;
  note?: string;
}

/** Money is known of, or is being taken, and nothing has followed from it; the words of an index. */
const UNFINISHED = "received_amount is not null and state in ('open', 'authorized', 'expired', 'cancelled', 'failed')";

export class ChargeModuleService extends MedusaService({ Charge, Payback }) {
  /** Several facts of one moment: all written or none. */
  @InjectTransactionManager()
  async inTransaction(write: (joined: SameTransaction) => Promise<unknown>, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await write(sameTransaction(context));
  }

  /** Sums other awaited transfers near this one carry already. */
  @InjectManager()
  async amountsTaken(owed: number, most: number, @MedusaContext() context: SameTransaction = {}): Promise<number[]> {
    const rows: { amount: number }[] = await context.manager!.execute(
      `select amount from charge where method = 'bank_transfer' and state = 'open' and amount > owed and deleted_at is null
       and amount between ? and ?`,
      [owed, owed + most],
    );
    return rows.map((row) => row.amount);
  }

  /** Somebody saw the money of a charge that has no provider to ask. What was noted first stays. */
  @InjectManager()
  async noteSeen(
    id: string,
    { amount, by, note }: { amount: number; by: string; note?: string },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    await context.manager!.execute(
      `update charge set received_amount = ?, confirmed_by = ?, confirm_note = ?, updated_at = now()
       where id = ? and received_amount is null`,
      [amount, by, note ?? null, id],
    );
  }

  /** The provider says that this much is there, or is about to be taken. Nothing is settled by it yet. */
  @InjectManager()
  async noteArrived(id: string, amount: number, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await context.manager!.execute(
      "update charge set received_amount = ?, updated_at = now() where id = ? and received_amount is null and state in ('open', 'authorized', 'expired', 'cancelled', 'failed')",
      [amount, id],
    );
  }

  /** Money of this charge is there, or it is known that it never comes. */
  @InjectManager()
  async conclude(
    id: string,
    state: "succeeded" | "returned" | "quarantined" | "failed" | "cancelled",
    facts: Partial<Received> & { quarantine_reason?: string; failure?: string | null; confirmed_by?: string; confirm_note?: string },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<void> {
    const { received_amount, fee, quarantine_reason, failure, confirmed_by, confirm_note } = facts;
    await context.manager!.execute(
      `update charge set state = ?, settled_at = now(), updated_at = now(),
         received_amount = coalesce(?, received_amount), fee = coalesce(?, fee), quarantine_reason = coalesce(?, quarantine_reason),
         failure = coalesce(?, failure), confirmed_by = coalesce(?, confirmed_by), confirm_note = coalesce(?, confirm_note)
       where id = ?`,
      [
        state,
        received_amount ?? null,
        fee ?? null,
        quarantine_reason ?? null,
        failure ?? null,
        confirmed_by ?? null,
        confirm_note ?? null,
        id,
      ],
    );
  }

  /** The money is promised: the provider holds it for us. */
  @InjectManager()
  async markPromised(id: string, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await context.manager!.execute("update charge set state = 'authorized', updated_at = now() where id = ? and state <> 'succeeded'", [
      id,
    ]);
  }

  /** The attempts of a group that are still open end with its hold. Their ids: the provider must hear of it. */
  @InjectManager()
  async expireOf(orderGroupId: string, @MedusaContext() context: SameTransaction = {}): Promise<string[]> {
    const rows: { id: string }[] = await context.manager!.execute(
      `update charge set state = 'expired', updated_at = now()
       where order_group_id = ? and state in ('open', 'authorized') and deleted_at is null returning id`,
      [orderGroupId],
    );
    return rows.map((row) => row.id);
  }

  /**
   * Charges nobody has settled: those whose provider can be asked, after a while and not again too soon; those whose money was seen or is being
   * taken, after a minute, because whoever did it did not live to settle it. What is promised lies still for days and is looked at every hour.
   * Marked as asked now, so that two processes take different ones.
   */
  @InjectManager()
  async claimUnsettled(
    { methods, olderThanMinutes, limit }: { methods: readonly string[]; olderThanMinutes: number; limit: number },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<string[]> {
    const rows: { id: string }[] = await context.manager!.execute(
      `with broken_off as (
         select id from charge where ${UNFINISHED} and deleted_at is null and updated_at < now() - interval '1 minute'
           and (state <> 'authorized' or updated_at > now() - interval '1 hour')
           and coalesce(checked_at, updated_at) < now() - interval '1 minute'
         order by updated_at limit ? for update skip locked
       ), silent as (
         select id from charge where state in ('open', 'authorized') and deleted_at is null
           and method in (select jsonb_array_elements_text(?::jsonb)) and coalesce(checked_at, created_at) < now() - make_interval(mins => ?)
           and (state = 'open' or coalesce(checked_at, updated_at) < now() - interval '1 hour')
         order by created_at limit ? for update skip locked
       )
       update charge set checked_at = now() where id in (select id from broken_off union select id from silent) returning id`,
      [limit, JSON.stringify(methods), olderThanMinutes, limit],
    );
    return rows.map((row) => row.id);
  }

  /** The provider has taken it. */
  @InjectManager()
  async markSent(id: string, providerRef: string, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await context.manager!.execute(
      "update payback set state = 'sent', provider_ref = ?, look_again_at = now() + interval '1 hour', updated_at = now() where id = ?",
      [providerRef, id],
    );
  }

  /**
   * Sent paybacks whose provider should be asked again: after an hour, then whenever they are twice as old, for five weeks; banks send money
   * back within a month. Their next turn is set before they are asked, so two processes do not ask about one.
   */
  @InjectManager()
  async claimSent(
    limit: number,
    @MedusaContext() context: SameTransaction = {},
  ): Promise<{ id: string; provider_ref: string; provider_id: string }[]> {
    return await context.manager!.execute(
      `update payback p set look_again_at = case when p.created_at > now() - interval '35 days'
           then now() + greatest(interval '1 hour', now() - p.created_at) end
       from charge c where c.id = p.charge_id and p.state = 'sent' and p.id in (
         select id from payback where look_again_at <= now() and deleted_at is null order by look_again_at limit ? for update skip locked
       ) returning p.id, p.provider_ref, c.provider_id`,
      [limit],
    );
  }

  /**
   * Settled charges whose provider did not say yet what it kept, once an hour for three days; a balance in another currency never says.
   * Marked as asked now.
   */
  @InjectManager()
  async claimFeeless(methods: readonly string[], limit: number, @MedusaContext() context: SameTransaction = {}): Promise<string[]> {
    const rows: { id: string }[] = await context.manager!.execute(
      `update charge set checked_at = now() where id in (
         select id from charge where settled_at > now() - interval '3 days' and settled_at < now() - interval '1 minute'
           and fee is null and received_amount is not null and state in ('succeeded', 'returned', 'quarantined') and deleted_at is null
           and method in (select jsonb_array_elements_text(?::jsonb))
           and (checked_at is null or checked_at < now() - interval '1 hour' or checked_at <= settled_at)
         order by settled_at limit ? for update skip locked
       ) returning id`,
      [JSON.stringify(methods), limit],
    );
    return rows.map((row) => row.id);
  }

  /** What the provider kept of it. */
  @InjectManager()
  async noteFee(id: string, fee: number, @MedusaContext() context: SameTransaction = {}): Promise<void> {
    await context.manager!.execute("update charge set fee = ?, updated_at = now() where id = ? and fee is null", [fee, id]);
  }

  /** An officer sent it by hand. False when it is not (any more) in one of these states. */
  @InjectManager()
  async markPaidBack(
    id: string,
    { by, note, whileIn }: { by: string; note: string; whileIn: readonly ("due" | "failed")[] },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<boolean> {
    const rows: unknown[] = await context.manager!.execute(
      `update payback set state = 'done', done_by = ?, done_at = now(), note = ?, updated_at = now()
       where id = ? and state in (${whileIn.map(() => "?").join(", ")}) returning id`,
      [by, note, id, ...whileIn],
    );
    return rows.length === 1;
  }

  /** The provider could not deliver what it had taken. Null when that was known, or nothing had been sent. */
  @InjectManager()
  async markBounced(
    id: string,
    { provider_ref, note }: { provider_ref: string; note: string },
    @MedusaContext() context: SameTransaction = {},
  ): Promise<PaybackRow | null> {
    const rows: PaybackRow[] = await context.manager!.execute(
      `update payback set state = 'failed', bounced_at = now(), look_again_at = null, note = ?, updated_at = now()
       where id = ? and state = 'sent' and provider_ref = ? and bounced_at is null returning *`,
      [note, id, provider_ref],
    );
    return rows[0] ?? null;
  }

  /** A payback its provider refused is to be asked for once more; which time that is, or null when it is not (any more) refused. */
  @InjectManager()
  async retryPayback(id: string, @MedusaContext() context: SameTransaction = {}): Promise<number | null> {
    const rows: { retries: number }[] = await context.manager!.execute(
      "update payback set state = 'due', retries = retries + 1, updated_at = now() where id = ? and state = 'failed' and bounced_at is null returning retries",
      [id],
    );
    return rows[0]?.retries ?? null;
  }

  /**
   * Writes what must go back, once per key, and answers the ids that are new. Whatever has no charge (cash, nothing paid) is left out.
   * Enqueue `payback.send` for the answered ids.
   */
  @InjectManager()
  async oweBack(rows: NewPayback[], @MedusaContext() context: SameTransaction = {}): Promise<string[]> {
    const owed = rows.filter((row) => row.amount > 0).map((row) => ({ ...row, id: generateEntityId(undefined, "pbk") }));
    if (owed.length === 0) return [];
    const written: { id: string }[] = await context.manager!.execute(
      `insert into payback (id, refund_key, charge_id, order_group_id, vendor_order_id, amount, method, note)
       select p.id, p.refund_key, c.id, p.order_group_id, p.vendor_order_id, p.amount, c.method, p.note
       from jsonb_to_recordset(?::jsonb)
         as p (id text, refund_key text, charge_id text, order_group_id text, vendor_order_id text, amount integer, note text)
       join charge c on c.deleted_at is null and case when p.charge_id is null
         then c.order_group_id = p.order_group_id and c.state = 'succeeded' else c.id = p.charge_id end
       on conflict (refund_key) where deleted_at is null do nothing
       returning id`,
      [JSON.stringify(owed)],
    );
    return written.map((row) => row.id);
  }
}
