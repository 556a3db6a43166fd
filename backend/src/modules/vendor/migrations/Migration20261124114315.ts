import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124114315 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_scale" drop constraint if exists "vendor_scale_vendor_id_valid_from_unique";`);
    this.addSql(`create table if not exists "vendor_scale" ("id" text not null, "vendor_id" text not null, "scale" text check ("scale" in ('micro', 'small', 'medium')) not null, "valid_from" text not null, "declared" jsonb not null, "note" text not null, "set_by" text not null, "set_by_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_scale_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_scale_deleted_at" ON "vendor_scale" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_scale_vendor_id_valid_from_unique" ON "vendor_scale" ("vendor_id", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "vendor_scale" cascade;`);
  }

}
