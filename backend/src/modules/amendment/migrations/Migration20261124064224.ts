import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124064224 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_refund" drop constraint if exists "vendor_refund_refund_id_unique";`);
    this.addSql(`alter table if exists "vendor_refund" drop constraint if exists "vendor_refund_request_key_unique";`);
    this.addSql(`create table if not exists "line_adjustment" ("id" text not null, "vendor_order_id" text not null, "vendor_id" text not null, "line_item_id" text not null, "title" text not null, "kind" text check ("kind" in ('fewer', 'weight', 'substitute')) not null, "substitute" text null, "old_quantity" integer not null, "new_quantity" integer not null, "old_unit_price" integer not null, "new_unit_price" integer not null, "amount" integer not null, "reason" text not null, "actor_id" text null, "actor_name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "line_adjustment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_adjustment_deleted_at" ON "line_adjustment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_line_adjustment_vendor_order_id_created_at" ON "line_adjustment" ("vendor_order_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor_refund" ("id" text not null, "vendor_order_id" text not null, "vendor_id" text not null, "request_key" text not null, "amount" integer not null, "reason" text not null, "origin" text check ("origin" in ('vendor', 'officer', 'complaint', 'adjustment')) not null, "actor_id" text null, "actor_name" text null, "refund_id" text null, "cash_returned_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_refund_request_key_unique" ON "vendor_refund" ("request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_refund_refund_id_unique" ON "vendor_refund" ("refund_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_refund_deleted_at" ON "vendor_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_refund_vendor_order_id_created_at" ON "vendor_refund" ("vendor_order_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_refund_created_at" ON "vendor_refund" ("created_at") WHERE refund_id IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "line_adjustment" cascade;`);

    this.addSql(`drop table if exists "vendor_refund" cascade;`);
  }

}
