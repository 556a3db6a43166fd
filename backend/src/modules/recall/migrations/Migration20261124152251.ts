import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124152251 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "recall_order" drop constraint if exists "recall_order_recall_id_vendor_order_id_unique";`);
    this.addSql(`alter table if exists "recall" drop constraint if exists "recall_number_unique";`);
    this.addSql(`alter table if exists "line_batch" drop constraint if exists "line_batch_line_item_id_unique";`);
    this.addSql(`alter table if exists "current_batch" drop constraint if exists "current_batch_listing_id_unique";`);
    this.addSql(`create table if not exists "current_batch" ("id" text not null, "listing_id" text not null, "vendor_id" text not null, "code" text not null, "set_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "current_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_current_batch_deleted_at" ON "current_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_current_batch_listing_id_unique" ON "current_batch" ("listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_current_batch_vendor_id" ON "current_batch" ("vendor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "line_batch" ("id" text not null, "vendor_id" text not null, "vendor_order_id" text not null, "line_item_id" text not null, "listing_id" text not null, "code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "line_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_batch_deleted_at" ON "line_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_line_batch_line_item_id_unique" ON "line_batch" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_batch_listing_id_code" ON "line_batch" ("listing_id", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recall" ("id" text not null, "number" text not null, "vendor_id" text not null, "listing_id" text not null, "product_id" text not null, "product_handle" text not null, "product_title" text not null, "vendor_name" text not null, "vendor_handle" text not null, "scope" text check ("scope" in ('product', 'batch')) not null, "batch_code" text null, "handed_from" text null, "handed_until" text null, "reason" text not null, "advice" text not null, "opened_by_type" text check ("opened_by_type" in ('vendor', 'officer')) not null, "opened_by" text not null, "opened_by_name" text not null, "state" text check ("state" in ('open', 'closed')) not null default 'open', "sale" text check ("sale" in ('stopped', 'resumed')) not null default 'stopped', "reached_at" timestamptz null, "closed_at" timestamptz null, "closed_by" text null, "close_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recall_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recall_number_unique" ON "recall" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_deleted_at" ON "recall" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_vendor_id_id" ON "recall" ("vendor_id", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_state_id" ON "recall" ("state", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_listing_id" ON "recall" ("listing_id") WHERE state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_product_handle" ON "recall" ("product_handle") WHERE state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_vendor_handle_id" ON "recall" ("vendor_handle", "id") WHERE state = 'open' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recall_order" ("id" text not null, "recall_id" text not null, "vendor_id" text not null, "vendor_order_id" text not null, "order_group_id" text not null, "order_number" text not null, "handed_over_at" timestamptz not null, "quantity" integer not null, "batch_code" text null, "mailed" boolean not null, "outcome" text check ("outcome" in ('open', 'returned', 'discarded', 'consumed', 'unreachable')) not null default 'open', "returned_quantity" integer not null default 0, "paid_back" boolean not null default false, "note" text null, "noted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recall_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_order_deleted_at" ON "recall_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recall_order_recall_id_vendor_order_id_unique" ON "recall_order" ("recall_id", "vendor_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_order_recall_id_outcome_id" ON "recall_order" ("recall_id", "outcome", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_order_order_group_id" ON "recall_order" ("order_group_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "current_batch" cascade;`);

    this.addSql(`drop table if exists "line_batch" cascade;`);

    this.addSql(`drop table if exists "recall" cascade;`);

    this.addSql(`drop table if exists "recall_order" cascade;`);
  }

}
