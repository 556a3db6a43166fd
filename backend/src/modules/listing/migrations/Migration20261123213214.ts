import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123213214 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`create table if not exists "listing" ("id" text not null, "vendor_id" text not null, "product_id" text not null, "state" text check ("state" in ('draft', 'published', 'hidden')) not null default 'draft', "title" text not null, "category_handle" text not null, "unit" text not null, "photos" jsonb not null, "ingredients" jsonb not null, "allergens" jsonb not null, "net_content" integer null, "net_content_unit" text check ("net_content_unit" in ('g', 'ml', 'pcs')) null, "storage" text check ("storage" in ('ambient', 'chilled', 'frozen', 'hot')) not null, "shelf_life_days" integer not null, "ready_to_eat" boolean not null default false, "halal_state" text check ("halal_state" in ('certified', 'in_process', 'uncertified', 'non_halal')) not null default 'uncertified', "halal_number" text null, "halal_issued_on" text null, "halal_check" text check ("halal_check" in ('none', 'pending', 'verified', 'rejected')) not null default 'none', "halal_checked_at" timestamptz null, "halal_checked_by" text null, "permit_kind" text check ("permit_kind" in ('none', 'pirt', 'bpom_md', 'bpom_ml', 'slhs', 'hsp')) not null default 'none', "permit_number" text null, "permit_expires_on" text null, "permit_check" text check ("permit_check" in ('none', 'pending', 'verified', 'rejected', 'revoked')) not null default 'none', "permit_checked_at" timestamptz null, "permit_checked_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_vendor_id_state_created_at" ON "listing" ("vendor_id", "state", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_halal_check" ON "listing" ("halal_check") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_permit_check" ON "listing" ("permit_check") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`);
  }

}
