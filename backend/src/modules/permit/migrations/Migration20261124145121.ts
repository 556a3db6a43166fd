import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124145121 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "permit_coverage" drop constraint if exists "permit_coverage_permit_id_listing_id_unique";`);
    this.addSql(`alter table if exists "permit" drop constraint if exists "permit_code_unique";`);
    this.addSql(`create table if not exists "compliance" ("listing_id" text not null, "vendor_id" text not null, "allowed" boolean not null, "reason_code" text not null, "reason" text not null, "halal" text check ("halal" in ('certified', 'in_process', 'uncertified', 'non_halal')) not null, "halal_permit_id" text null, "halal_until" text null, "food_permit_id" text null, "valid_until" text null, "computed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "compliance_pkey" primary key ("listing_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_compliance_deleted_at" ON "compliance" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_compliance_vendor_id_allowed" ON "compliance" ("vendor_id", "allowed") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_compliance_valid_until_listing_id" ON "compliance" ("valid_until", "listing_id") WHERE allowed AND valid_until IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_compliance_halal_until_listing_id" ON "compliance" ("halal_until", "listing_id") WHERE halal_until IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "permit" ("id" text not null, "code" text not null, "vendor_id" text not null, "kind" text check ("kind" in ('halal', 'pirt', 'bpom_md', 'bpom_ml', 'slhs', 'hsp', 'nib')) not null, "number" text not null, "holder" text not null, "scope" text check ("scope" in ('vendor', 'products')) not null, "issued_on" text null, "expires_on" text null, "state" text check ("state" in ('draft', 'submitted', 'verified', 'rejected', 'expired', 'revoked', 'superseded')) not null default 'draft', "submitted_at" timestamptz null, "verified_by" text null, "verified_by_name" text null, "verified_at" timestamptz null, "remark" text null, "supersedes_id" text null, "alerted_days" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "permit_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_permit_code_unique" ON "permit" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_deleted_at" ON "permit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_vendor_id_state_kind" ON "permit" ("vendor_id", "state", "kind") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_state_submitted_at_id" ON "permit" ("state", "submitted_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_kind_number" ON "permit" ("kind", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_supersedes_id" ON "permit" ("supersedes_id") WHERE supersedes_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_expires_on_id" ON "permit" ("expires_on", "id") WHERE state = 'verified' AND expires_on IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "permit_coverage" ("id" text not null, "permit_id" text not null, "vendor_id" text not null, "listing_id" text not null, "recipe_hash" text null, "recipe" jsonb null, "review" text check ("review" in ('none', 'waiting', 'refused')) not null default 'none', "review_since" timestamptz null, "refused_hash" text null, "remark" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "permit_coverage_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_coverage_deleted_at" ON "permit_coverage" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_permit_coverage_permit_id_listing_id_unique" ON "permit_coverage" ("permit_id", "listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_coverage_listing_id" ON "permit_coverage" ("listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_coverage_review_since_id" ON "permit_coverage" ("review_since", "id") WHERE review = 'waiting' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "permit_event" ("id" text not null, "permit_id" text not null, "from" text check ("from" in ('draft', 'submitted', 'verified', 'rejected', 'expired', 'revoked', 'superseded')) null, "to" text check ("to" in ('draft', 'submitted', 'verified', 'rejected', 'expired', 'revoked', 'superseded')) not null, "action" text not null, "actor_type" text check ("actor_type" in ('vendor', 'officer', 'system')) not null, "actor_id" text null, "actor_name" text null, "reason" text null, "listing_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "permit_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_event_deleted_at" ON "permit_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_event_permit_id_created_at" ON "permit_event" ("permit_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "permit_evidence" ("id" text not null, "permit_id" text not null, "vendor_id" text not null, "file_id" text not null, "mime_type" text not null, "width" integer null, "height" integer null, "size" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "permit_evidence_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_evidence_deleted_at" ON "permit_evidence" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_permit_evidence_permit_id_created_at" ON "permit_evidence" ("permit_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "compliance" cascade;`);

    this.addSql(`drop table if exists "permit" cascade;`);

    this.addSql(`drop table if exists "permit_coverage" cascade;`);

    this.addSql(`drop table if exists "permit_event" cascade;`);

    this.addSql(`drop table if exists "permit_evidence" cascade;`);
  }

}
