import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124145619 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "notice_read" drop constraint if exists "notice_read_notice_id_reader_id_unique";`);
    this.addSql(`alter table if exists "notice_mark" drop constraint if exists "notice_mark_reader_id_place_unique";`);
    this.addSql(`alter table if exists "notice" drop constraint if exists "notice_key_unique";`);
    this.addSql(`create table if not exists "notice" ("id" text not null, "audience" text check ("audience" in ('vendor', 'officer')) not null, "vendor_id" text null, "owners_only" boolean not null default false, "kind" text not null, "key" text not null, "data" jsonb not null, "path" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_key_unique" ON "notice" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_deleted_at" ON "notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_vendor_id_id" ON "notice" ("vendor_id", "id") WHERE vendor_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_audience_id" ON "notice" ("audience", "id") WHERE vendor_id IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_created_at" ON "notice" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "notice_mark" ("id" text not null, "reader_id" text not null, "place" text not null, "through_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_mark_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_mark_deleted_at" ON "notice_mark" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_mark_reader_id_place_unique" ON "notice_mark" ("reader_id", "place") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "notice_read" ("id" text not null, "notice_id" text not null, "reader_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_read_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_notice_read_deleted_at" ON "notice_read" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_read_notice_id_reader_id_unique" ON "notice_read" ("notice_id", "reader_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "notice" cascade;`);

    this.addSql(`drop table if exists "notice_mark" cascade;`);

    this.addSql(`drop table if exists "notice_read" cascade;`);
  }

}
