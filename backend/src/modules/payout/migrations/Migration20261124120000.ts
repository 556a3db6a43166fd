import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124120000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout_account" add column if not exists "stripe_ready" boolean not null default false;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_account_stripe_account_id" ON "payout_account" ("stripe_account_id") WHERE stripe_account_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`alter table if exists "payout" add column if not exists "takes_back_from" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_takes_back_from" ON "payout" ("takes_back_from") WHERE takes_back_from IS NOT NULL AND deleted_at IS NULL;`);
    // A payout sends money, unless it says which earlier one it takes back from.
    this.addSql(`alter table if exists "payout" add constraint "payout_amount_check" check (case when "takes_back_from" is null then "amount" > 0 else "amount" < 0 end);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_amount_check";`);
    this.addSql(`drop index if exists "IDX_payout_takes_back_from";`);
    this.addSql(`alter table if exists "payout" drop column if exists "takes_back_from";`);
    this.addSql(`drop index if exists "IDX_payout_account_stripe_account_id";`);
    this.addSql(`alter table if exists "payout_account" drop column if exists "stripe_ready";`);
  }

}
