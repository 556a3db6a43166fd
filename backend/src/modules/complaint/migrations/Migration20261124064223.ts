import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124064223 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "complaint" ("id" text not null, "order_group_id" text not null, "vendor_order_id" text not null, "vendor_id" text not null, "order_number" text not null, "kind" text check ("kind" in ('not_received', 'wrong_item', 'missing_item', 'damaged', 'quality', 'safety', 'other')) not null, "text" text not null, "wanted" text check ("wanted" in ('refund', 'replacement')) not null, "wanted_amount" integer null, "state" text check ("state" in ('open', 'offered', 'refused', 'replacing', 'escalated', 'settled', 'rejected', 'withdrawn')) not null default 'open', "due_at" timestamptz null, "offered_amount" integer null, "refunded_amount" integer null, "goods_returned" boolean null, "restocked" boolean null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_deleted_at" ON "complaint" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_one_open" ON "complaint" ("vendor_order_id") WHERE closed_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_vendor_order_id_created_at" ON "complaint" ("vendor_order_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_vendor_id_state_due_at" ON "complaint" ("vendor_id", "state", "due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_state_due_at" ON "complaint" ("state", "due_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "complaint_photo" ("id" text not null, "vendor_id" text not null, "file_id" text not null, "mime_type" text not null, "width" integer not null, "height" integer not null, "complaint_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_photo_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_photo_complaint_id" ON "complaint_photo" ("complaint_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_photo_deleted_at" ON "complaint_photo" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_photo_vendor_id" ON "complaint_photo" ("vendor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "complaint_step" ("id" text not null, "action" text not null, "by" text check ("by" in ('shopper', 'vendor', 'officer', 'system')) not null, "actor_id" text null, "actor_name" text null, "note" text null, "amount" integer null, "complaint_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_step_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_step_complaint_id" ON "complaint_step" ("complaint_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_step_deleted_at" ON "complaint_step" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "complaint_photo" add constraint "complaint_photo_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id") on update cascade;`);

    this.addSql(`alter table if exists "complaint_step" add constraint "complaint_step_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "complaint_photo" drop constraint if exists "complaint_photo_complaint_id_foreign";`);

    this.addSql(`alter table if exists "complaint_step" drop constraint if exists "complaint_step_complaint_id_foreign";`);

    this.addSql(`drop table if exists "complaint" cascade;`);

    this.addSql(`drop table if exists "complaint_photo" cascade;`);

    this.addSql(`drop table if exists "complaint_step" cascade;`);
  }

}
