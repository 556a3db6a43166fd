import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type KeyRing, keyRing, open, seal } from "../../foundation/data-key";
import { Payout } from "./models/payout";
import { PayoutAccount } from "./models/payout-account";
import { PayoutBatch } from "./models/payout-batch";
import { PayoutLine } from "./models/payout-line";
import { bankName, digitsOf, holderHint, numberHint, type TypedAccount } from "./rules/account";

export type PayoutAccountRow = InferTypeOf<typeof PayoutAccount>;

type Sql = Context<SqlEntityManager>;
type Tell = (sameTransaction: Sql) => Promise<unknown>;

export interface NewAccount extends TypedAccount {
  vendor_id: string;
  usable_from: Date;
  /** Member id. */
  changed_by: string;
}

/** What a sealed column belongs to; a text copied to another vendor's row does not open. */
const contextOf = (vendorId: string, column: "number" | "holder") => `payout_account:${vendorId}:${column}`;

export interface OpenAccount {
  number: string;
  holder: string;
}

type Sealed = Pick<PayoutAccountRow, "vendor_id" | "number_sealed" | "holder_sealed">;

const openAccount = (row: Sealed, ring?: KeyRing): OpenAccount => ({
  number: open(row.number_sealed, contextOf(row.vendor_id, "number"), ring),
  holder: open(row.holder_sealed, contextOf(row.vendor_id, "holder"), ring),
});

const sealAccount = (vendorId: string, { number, holder }: OpenAccount, ring: KeyRing) => ({
  number_sealed: seal(number, contextOf(vendorId, "number"), ring),
  holder_sealed: seal(holder, contextOf(vendorId, "holder"), ring),
  key_id: ring.current.id,
});

export class PayoutModuleService extends MedusaService({ PayoutAccount, Payout, PayoutBatch, PayoutLine }) {
  /** Writes a vendor's account in the place of the one before, and `tell`s of it in the same transaction. Returns the new row's id. */
  @InjectTransactionManager()
  async replaceAccount(account: NewAccount, tell: Tell, @MedusaContext() context: Sql = {}): Promise<string> {
    const { vendor_id, bank_code, usable_from, changed_by } = account;
    const [number, holder] = [digitsOf(account.account_number), bankName(account.holder_name)];
    const earlier: { stripe_account_id: string | null }[] = await context.transactionManager!.execute(
      `update payout_account set deleted_at = now(), updated_at = now() where vendor_id = ? and deleted_at is null
       returning stripe_account_id`,
      [vendor_id],
    );
    const row = await this.createPayoutAccounts(
      {
        ...sealAccount(vendor_id, { number, holder }, keyRing()),
        ...{ vendor_id, bank_code, usable_from, changed_by },
        number_hint: numberHint(number),
        holder_hint: holderHint(holder),
        stripe_account_id: earlier[0]?.stripe_account_id ?? null,
      },
      context,
    );
    await tell({ manager: context.transactionManager });
    return row.id;
  }

  /** Seals up to `limit` accounts anew that an older key closed; how many there were. */
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
