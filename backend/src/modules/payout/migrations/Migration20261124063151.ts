import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124063151 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout_line" drop constraint if exists "payout_line_payout_id_subject_unique";`);
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_batch_id_vendor_id_unique";`);
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_number_unique";`);
    this.addSql(`alter table if exists "payout_batch" drop constraint if exists "payout_batch_run_key_unique";`);
    this.addSql(`alter table if exists "payout_batch" drop constraint if exists "payout_batch_number_unique";`);
    this.addSql(`alter table if exists "payout_account" drop constraint if exists "payout_account_vendor_id_unique";`);
    this.addSql(`create table if not exists "payout_account" ("id" text not null, "vendor_id" text not null, "bank_code" text not null, "number_sealed" text not null, "holder_sealed" text not null, "key_id" text not null, "number_hint" text not null, "holder_hint" text not null, "stripe_account_id" text null, "usable_from" timestamptz not null, "changed_by" text not null, "refused_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_account_deleted_at" ON "payout_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_vendor_id_unique" ON "payout_account" ("vendor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout_batch" ("id" text not null, "number" text not null, "run_key" text not null, "state" text check ("state" in ('filling', 'ready', 'sent', 'settled')) not null default 'filling', "payout_count" integer not null default 0, "total" numeric not null default 0, "created_by" text not null, "confirmed_by" text null, "sent_at" timestamptz null, "settled_at" timestamptz null, "raw_total" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_number_unique" ON "payout_batch" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_run_key_unique" ON "payout_batch" ("run_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_created_at" ON "payout_batch" ("created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_state" ON "payout_batch" ("state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout" ("id" text not null, "number" text not null, "vendor_id" text not null, "vendor_name" text not null, "amount" integer not null, "state" text check ("state" in ('planned', 'sent', 'paid', 'failed')) not null default 'planned', "provider" text check ("provider" in ('bank', 'stripe')) not null, "bank_code" text null, "number_hint" text null, "holder_hint" text null, "account_sealed" text null, "key_id" text null, "stripe_account_id" text null, "provider_ref" text null, "failure_kind" text check ("failure_kind" in ('account', 'other')) null, "failure_reason" text null, "sent_at" timestamptz null, "paid_at" timestamptz null, "failed_at" timestamptz null, "decided_by" text null, "batch_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_number_unique" ON "payout" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_id" ON "payout" ("batch_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_id_vendor_id_unique" ON "payout" ("batch_id", "vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_id_state_number" ON "payout" ("batch_id", "state", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_vendor_id_created_at" ON "payout" ("vendor_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_key_id" ON "payout" ("key_id") WHERE account_sealed IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout_line" ("id" text not null, "vendor_id" text not null, "subject" text not null, "amount" integer not null, "payout_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_line_payout_id" ON "payout_line" ("payout_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_line_deleted_at" ON "payout_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_line_payout_id_subject_unique" ON "payout_line" ("payout_id", "subject") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_line_vendor_id_subject" ON "payout_line" ("vendor_id", "subject") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "payout" add constraint "payout_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id") on update cascade;`);

    this.addSql(`alter table if exists "payout_line" add constraint "payout_line_payout_id_foreign" foreign key ("payout_id") references "payout" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_batch_id_foreign";`);

    this.addSql(`alter table if exists "payout_line" drop constraint if exists "payout_line_payout_id_foreign";`);

    this.addSql(`drop table if exists "payout_account" cascade;`);

    this.addSql(`drop table if exists "payout_batch" cascade;`);

    this.addSql(`drop table if exists "payout" cascade;`);

    this.addSql(`drop table if exists "payout_line" cascade;`);
  }

}
