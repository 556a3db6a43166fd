import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124145830 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_import_row" drop constraint if exists "listing_import_row_listing_import_id_number_unique";`);
    this.addSql(`create table if not exists "listing_import" ("id" text not null, "vendor_id" text not null, "created_by" text not null, "file_name" text not null, "kind" text check ("kind" in ('csv', 'xlsx')) not null, "state" text check ("state" in ('checking', 'checked', 'importing', 'done', 'cancelled', 'failed')) not null default 'checking', "total" integer not null, "leased_until" timestamptz not null, "attempts" integer not null default 0, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_deleted_at" ON "listing_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_vendor_id_created_at" ON "listing_import" ("vendor_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_work" ON "listing_import" ("leased_until") WHERE state IN ('checking', 'importing') AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_one" ON "listing_import" ("vendor_id") WHERE state IN ('checking', 'checked', 'importing') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_created_at" ON "listing_import" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_import_row" ("id" text not null, "listing_import_id" text not null, "number" integer not null, "cells" jsonb not null, "action" text check ("action" in ('create', 'change', 'same', 'bad')) null, "changes" jsonb null, "problems" jsonb null, "done" boolean not null default false, "listing_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_row_deleted_at" ON "listing_import_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_row_listing_import_id_number_unique" ON "listing_import_row" ("listing_import_id", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_row_listing_import_id_action_done_number" ON "listing_import_row" ("listing_import_id", "action", "done", "number") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_import" cascade;`);

    this.addSql(`drop table if exists "listing_import_row" cascade;`);
  }

}
