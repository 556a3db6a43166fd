import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What products claimed about certificates becomes permits of their own. Their tables may not exist yet while this runs, so the claims wait in a
 * table that src/migration-scripts/move-claims-to-permits empties and drops, with the officers' verdicts.
 */
export class Migration20261124152326 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists listing_claim as
      select id as listing_id, vendor_id, halal_number, halal_issued_on, halal_check, permit_kind, permit_number, permit_expires_on, permit_check
      from listing where deleted_at is null and (halal_number is not null or permit_number is not null);`);
    this.addSql(`drop index if exists "IDX_listing_halal_check_created_at";`);
    this.addSql(`drop index if exists "IDX_listing_permit_check_created_at";`);
    this.addSql(`alter table if exists "listing" drop column if exists "halal_number", drop column if exists "halal_issued_on", drop column if exists "halal_check", drop column if exists "halal_checked_at", drop column if exists "halal_checked_by", drop column if exists "permit_kind", drop column if exists "permit_number", drop column if exists "permit_expires_on", drop column if exists "permit_check", drop column if exists "permit_checked_at", drop column if exists "permit_checked_by";`);
  }

  override async down(): Promise<void> {
    this.addSql(`create table if not exists "claim_verdict" ("id" text not null, "listing_id" text not null, "subject" text check ("subject" in ('halal', 'permit')) not null, "verdict" text check ("verdict" in ('verified', 'rejected', 'revoked')) not null, "number" text null, "note" text null, "actor_id" text not null, "actor_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "claim_verdict_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_claim_verdict_deleted_at" ON "claim_verdict" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_claim_verdict_listing_id_created_at" ON "claim_verdict" ("listing_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "listing" add column if not exists "halal_number" text null, add column if not exists "halal_issued_on" text null, add column if not exists "halal_check" text check ("halal_check" in ('none', 'pending', 'verified', 'rejected', 'revoked')) not null default 'none', add column if not exists "halal_checked_at" timestamptz null, add column if not exists "halal_checked_by" text null, add column if not exists "permit_kind" text check ("permit_kind" in ('none', 'pirt', 'bpom_md', 'bpom_ml', 'slhs', 'hsp')) not null default 'none', add column if not exists "permit_number" text null, add column if not exists "permit_expires_on" text null, add column if not exists "permit_check" text check ("permit_check" in ('none', 'pending', 'verified', 'rejected', 'revoked')) not null default 'none', add column if not exists "permit_checked_at" timestamptz null, add column if not exists "permit_checked_by" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_halal_check_created_at" ON "listing" ("halal_check", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_permit_check_created_at" ON "listing" ("permit_check", "created_at") WHERE deleted_at IS NULL;`);
  }

}
