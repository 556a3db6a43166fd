import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124063114 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payback" drop constraint if exists "payback_refund_key_unique";`);
    this.addSql(`alter table if exists "charge" drop constraint if exists "charge_provider_ref_unique";`);
    this.addSql(`create table if not exists "charge" ("id" text not null, "order_group_id" text not null, "method" text check ("method" in ('bank_transfer', 'qris', 'card')) not null, "provider_id" text not null, "state" text check ("state" in ('open', 'authorized', 'succeeded', 'failed', 'expired', 'cancelled', 'quarantined', 'returned')) not null default 'open', "owed" integer not null, "amount" integer not null, "provider_ref" text null, "data" jsonb null, "expires_at" timestamptz null, "received_amount" integer null, "fee" integer null, "quarantine_reason" text null, "failure" text null, "confirmed_by" text null, "confirm_note" text null, "proof" jsonb null, "settled_at" timestamptz null, "checked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "charge_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_charge_provider_ref_unique" ON "charge" ("provider_ref") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_charge_deleted_at" ON "charge" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_charge_order_group_id_created_at" ON "charge" ("order_group_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_charge_state_created_at" ON "charge" ("state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_charge_one_open" ON "charge" ("order_group_id") WHERE state IN ('open', 'authorized') AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_charge_one_succeeded" ON "charge" ("order_group_id") WHERE state = 'succeeded' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_charge_transfer_amount" ON "charge" ("amount") WHERE method = 'bank_transfer' AND state = 'open' AND amount > owed AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payback" ("id" text not null, "refund_key" text not null, "charge_id" text not null, "order_group_id" text not null, "vendor_order_id" text null, "amount" integer not null, "state" text check ("state" in ('due', 'sent', 'done', 'failed')) not null default 'due', "method" text check ("method" in ('bank_transfer', 'qris', 'card')) not null, "provider_ref" text null, "note" text null, "done_by" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payback_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payback_refund_key_unique" ON "payback" ("refund_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payback_deleted_at" ON "payback" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payback_state_created_at" ON "payback" ("state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payback_order_group_id" ON "payback" ("order_group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payback_charge_id" ON "payback" ("charge_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "charge" cascade;`);

    this.addSql(`drop table if exists "payback" cascade;`);
  }

}
