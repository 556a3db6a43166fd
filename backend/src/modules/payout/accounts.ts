import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type KeyRing, keyRing, open, seal } from "../../foundation/data-key";
import { sameTransaction } from "../../foundation/same-transaction";
import { Payout } from "./models/payout";
import { PayoutAccount } from "./models/payout-account";
import { PayoutBatch } from "./models/payout-batch";
import { PayoutLine } from "./models/payout-line";
import { bankName, digitsOf, holderHint, numberHint, type TypedAccount } from "./rules/account";

export type PayoutAccountRow = InferTypeOf<typeof PayoutAccount>;

export type Sql = Context<SqlEntityManager>;
export type Tell = (joined: Sql) => Promise<unknown>;

export interface NewAccount extends TypedAccount {
  vendor_id: string;
  usable_from: Date;
  /** Member id. */
  changed_by: string;
}

export interface Connection {
  vendor_id: string;
  /** Null: none. */
  stripe_account_id: string | null;
  usable_from: Date;
  /** Member id. */
  changed_by: string;
}

/** What a sealed column belongs to; a text copied to another vendor's row does not open. */
const contextOf = (vendorId: string, column: "number" | "holder") => `payout_account:${vendorId}:${column}`;

/** What the account in a payout's row belongs to. */
export const payoutContext = (payoutId: string) => `payout:${payoutId}:account`;

export interface OpenAccount {
  number: string;
  holder: string;
}

export type Sealed = Pick<PayoutAccountRow, "vendor_id" | "number_sealed" | "holder_sealed">;

export const openAccount = (row: Sealed, ring?: KeyRing): OpenAccount => ({
  number: open(row.number_sealed, contextOf(row.vendor_id, "number"), ring),
  holder: open(row.holder_sealed, contextOf(row.vendor_id, "holder"), ring),
});

const sealAccount = (vendorId: string, { number, holder }: OpenAccount, ring: KeyRing) => ({
  number_sealed: seal(number, contextOf(vendorId, "number"), ring),
  holder_sealed: seal(holder, contextOf(vendorId, "holder"), ring),
  key_id: ring.current.id,
});

/** Where vendors' money goes: the half of the module's service that seals. */
export class PayoutAccounts extends MedusaService({ PayoutAccount, Payout, PayoutBatch, PayoutLine }) {
  /** Writes a vendor's account in the place of the one before, and `tell`s of it in the same transaction. Returns the new row's id. */
  @InjectTransactionManager()
  async replaceAccount(account: NewAccount, tell: Tell, @MedusaContext() context: Sql = {}): Promise<string> {
    const { vendor_id, bank_code, usable_from, changed_by } = account;
    const [number, holder] = [digitsOf(account.account_number), bankName(account.holder_name)];
    const earlier: { stripe_account_id: string | null; stripe_ready: boolean }[] = await context.transactionManager!.execute(
      `update payout_account set deleted_at = now(), updated_at = now() where vendor_id = ? and deleted_at is null
       returning stripe_account_id, stripe_ready`,
      [vendor_id],
    );
    const row = await this.createPayoutAccounts(
      {
        ...sealAccount(vendor_id, { number, holder }, keyRing()),
        ...{ vendor_id, bank_code, usable_from, changed_by },
        number_hint: numberHint(number),
        holder_hint: holderHint(holder),
        stripe_account_id: earlier[0]?.stripe_account_id ?? null,
        stripe_ready: earlier[0]?.stripe_ready ?? false,
      },
      context,
    );
    await tell(sameTransaction(context));
    return row.id;
  }

  /**
   * Connects the vendor's account with one at Stripe, or with none any more: a row in the place of the one before, bank account and all,
   * and `tell`s of it in the same transaction. False without a bank account, or when it was so already.
   */
  @InjectTransactionManager()
  async connectAccount(change: Connection, tell: Tell, @MedusaContext() context: Sql = {}): Promise<boolean> {
    const { vendor_id, stripe_account_id, usable_from, changed_by } = change;
    const written: unknown[] = await context.transactionManager!.execute(
      `with earlier as (
         update payout_account set deleted_at = now(), updated_at = now()
         where vendor_id = ? and deleted_at is null and stripe_account_id is distinct from ? returning *
       )
       insert into payout_account (id, vendor_id, bank_code, number_sealed, holder_sealed, key_id, number_hint, holder_hint,
                                   stripe_account_id, usable_from, changed_by, refused_reason)
       select ?, vendor_id, bank_code, number_sealed, holder_sealed, key_id, number_hint, holder_hint, ?, ?, ?, refused_reason
       from earlier returning id`,
      [vendor_id, stripe_account_id, generateEntityId(undefined, "pacc"), stripe_account_id, usable_from.toISOString(), changed_by],
    );
    if (written.length > 0) await tell(sameTransaction(context));
    return written.length > 0;
  }

  /** Rupiah of a payout that were taken back, or are about to be. */
  @InjectManager()
  async takenBackFrom(payoutId: string, @MedusaContext() context: Sql = {}): Promise<number> {
    const [row]: { taken: string }[] = await context.manager!.execute(
      `select coalesce(-sum(amount), 0) as taken from payout where takes_back_from = ? and state <> 'failed' and deleted_at is null`,
      [payoutId],
    );
    return Number(row!.taken);
  }

  /** What Stripe says now of an account; the earlier rows keep what was said then. */
  @InjectManager()
  async markStripe(stripeAccountId: string, ready: boolean, @MedusaContext() context: Sql = {}): Promise<void> {
    await context.manager!.execute(
      `update payout_account set stripe_ready = ?, updated_at = now()
       where stripe_account_id = ? and stripe_ready <> ? and deleted_at is null`,
      [ready, stripeAccountId, ready],
    );
  }

  /** Seals up to `limit` of what waits to be paid anew, when an older key closed it; how many there were. */
  @InjectTransactionManager()
  async resealPayouts(limit: number, @MedusaContext() context: Sql = {}): Promise<number> {
    const ring = keyRing();
    const old: { id: string; account_sealed: string }[] = await context.transactionManager!.execute(
      `select id, account_sealed from payout where account_sealed is not null and deleted_at is null and key_id <> ?
       limit ? for update skip locked`,
      [ring.current.id, limit],
    );
    for (const { id, account_sealed } of old) {
      const anew = seal(open(account_sealed, payoutContext(id), ring), payoutContext(id), ring);
      await context.transactionManager!.execute("update payout set account_sealed = ?, key_id = ? where id = ?", [
        anew,
        ring.current.id,
        id,
      ]);
    }
    return old.length;
  }

  /** The same for the accounts themselves, earlier ones included. */
  @InjectTransactionManager()
  async resealAccounts(limit: number, @MedusaContext() context: Sql = {}): Promise<number> {
    const ring = keyRing();
    const old: (Sealed & { id: string })[] = await context.transactionManager!.execute(
      `select id, vendor_id, number_sealed, holder_sealed from payout_account where key_id <> ? limit ? for update skip locked`,
      [ring.current.id, limit],
    );
    for (const row of old) {
      const { number_sealed, holder_sealed, key_id } = sealAccount(row.vendor_id, openAccount(row, ring), ring);
      await context.transactionManager!.execute("update payout_account set number_sealed = ?, holder_sealed = ?, key_id = ? where id = ?", [
        number_sealed,
        holder_sealed,
        key_id,
        row.id,
      ]);
    }
    return old.length;
  }
}
