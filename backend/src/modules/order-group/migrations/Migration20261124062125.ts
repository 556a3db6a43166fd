import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124062125 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_payment_method_check";`);
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_payment_state_check";`);

    this.addSql(`alter table if exists "vendor_order" drop constraint if exists "vendor_order_cancelled_by_check";`);

    this.addSql(`alter table if exists "order_group" add column if not exists "hold_expires_at" timestamptz null;`);
    this.addSql(`alter table if exists "order_group" add constraint "order_group_payment_method_check" check("payment_method" in ('cash', 'bank_transfer', 'qris', 'card', 'free'));`);
    this.addSql(`alter table if exists "order_group" add constraint "order_group_payment_state_check" check("payment_state" in ('due', 'awaiting_payment', 'awaiting_confirmation', 'paid', 'expired', 'cancelled'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_hold_expires_at" ON "order_group" ("hold_expires_at") WHERE hold_expires_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "vendor_order" add constraint "vendor_order_cancelled_by_check" check("cancelled_by" in ('vendor', 'shopper', 'officer', 'system'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_payment_method_check";`);
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_payment_state_check";`);

    this.addSql(`alter table if exists "vendor_order" drop constraint if exists "vendor_order_cancelled_by_check";`);

    this.addSql(`drop index if exists "IDX_order_group_hold_expires_at";`);
    this.addSql(`alter table if exists "order_group" drop column if exists "hold_expires_at";`);

    this.addSql(`alter table if exists "order_group" add constraint "order_group_payment_method_check" check("payment_method" in ('cash', 'bank_transfer'));`);
    this.addSql(`alter table if exists "order_group" add constraint "order_group_payment_state_check" check("payment_state" in ('due', 'awaiting_confirmation', 'paid', 'cancelled'));`);

    this.addSql(`alter table if exists "vendor_order" add constraint "vendor_order_cancelled_by_check" check("cancelled_by" in ('vendor', 'shopper', 'officer'));`);
  }

}
