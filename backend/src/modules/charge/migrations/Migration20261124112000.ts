import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The lines of a bank statement are looked up by the sum they brought, whatever has become of the charge since: what was received when that is
 * known, what was asked for until then. Written by hand, because an index on an expression cannot be told from the model.
 */
export class Migration20261124112000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_charge_money_seen" on charge ((coalesce(received_amount, amount)), created_at)
       where method in ('bank_transfer', 'qris') and deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_charge_money_seen";`);
  }
}
