import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124182751 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "day_promise" drop constraint if exists "day_promise_line_item_id_unique";`);
    this.addSql(`create table if not exists "day_promise" ("id" text not null, "line_item_id" text not null, "listing_id" text not null, "vendor_id" text not null, "day" text not null, "quantity" integer not null, "given_back_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "day_promise_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_day_promise_line_item_id_unique" ON "day_promise" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_day_promise_deleted_at" ON "day_promise" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_day_promise_listing_id_day" ON "day_promise" ("listing_id", "day") WHERE given_back_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_day_promise_vendor_id_day" ON "day_promise" ("vendor_id", "day") WHERE given_back_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "day_promise" cascade;`);
  }

}
