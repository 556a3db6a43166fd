import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123213213 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "invitation" drop constraint if exists "invitation_token_hash_unique";`);
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_vendor_id_member_id_unique";`);
    this.addSql(`alter table if exists "vendor" drop constraint if exists "vendor_handle_unique";`);
    this.addSql(`alter table if exists "member" drop constraint if exists "member_email_unique";`);
    this.addSql(`create table if not exists "member" ("id" text not null, "email" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_email_unique" ON "member" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "vendor" ("id" text not null, "handle" text not null, "state" text check ("state" in ('draft', 'submitted', 'revision', 'approved', 'rejected', 'suspended')) not null default 'draft', "submitted_at" timestamptz null, "decided_at" timestamptz null, "business_name" text not null, "owner_name" text null, "nib" text null, "phone" text null, "kecamatan_code" text null, "kelurahan_code" text null, "postal_code" text null, "street" text null, "rt" text null, "rw" text null, "landmark" text null, "sells" jsonb null, "sells_note" text null, "production_place" text check ("production_place" in ('home', 'shop', 'shared_kitchen', 'factory')) null, "production_note" text null, "packaging_note" text null, "story" text null, "banner" jsonb null, "opening_hours" jsonb null, "closed_days" jsonb null, "pickup_enabled" boolean not null default true, "pickup_note" text null, "delivery_enabled" boolean not null default false, "delivery_fee" integer not null default 0, "delivery_minimum" integer not null default 0, "delivery_zones" jsonb null, "delivery_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vendor_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vendor_handle_unique" ON "vendor" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_deleted_at" ON "vendor" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_state_submitted_at" ON "vendor" ("state", "submitted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_vendor_state_kecamatan_code" ON "vendor" ("state", "kecamatan_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "membership" ("id" text not null, "role" text check ("role" in ('owner', 'staff')) not null default 'staff', "vendor_id" text not null, "member_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_vendor_id" ON "membership" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_member_id" ON "membership" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_vendor_id_member_id_unique" ON "membership" ("vendor_id", "member_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invitation" ("id" text not null, "email" text not null, "role" text check ("role" in ('owner', 'staff')) not null default 'staff', "token_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "vendor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invitation_token_hash_unique" ON "invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_vendor_id" ON "invitation" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_deleted_at" ON "invitation" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "evidence" ("id" text not null, "kind" text check ("kind" in ('kitchen', 'product', 'packaging', 'document')) not null, "file_id" text not null, "mime_type" text not null, "width" integer null, "height" integer null, "vendor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "evidence_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_evidence_vendor_id" ON "evidence" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_evidence_deleted_at" ON "evidence" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "application_decision" ("id" text not null, "kind" text check ("kind" in ('submit', 'resubmit', 'request_revision', 'approve', 'reject', 'suspend', 'reinstate')) not null, "actor_id" text not null, "actor_name" text not null, "reason" text null, "remarks" jsonb null, "vendor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_decision_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_decision_vendor_id" ON "application_decision" ("vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_decision_deleted_at" ON "application_decision" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "membership" add constraint "membership_vendor_id_foreign" foreign key ("vendor_id") references "vendor" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table if exists "membership" add constraint "membership_member_id_foreign" foreign key ("member_id") references "member" ("id") on update cascade;`);

    this.addSql(`alter table if exists "invitation" add constraint "invitation_vendor_id_foreign" foreign key ("vendor_id") references "vendor" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "evidence" add constraint "evidence_vendor_id_foreign" foreign key ("vendor_id") references "vendor" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "application_decision" add constraint "application_decision_vendor_id_foreign" foreign key ("vendor_id") references "vendor" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_member_id_foreign";`);

    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_vendor_id_foreign";`);

    this.addSql(`alter table if exists "invitation" drop constraint if exists "invitation_vendor_id_foreign";`);

    this.addSql(`alter table if exists "evidence" drop constraint if exists "evidence_vendor_id_foreign";`);

    this.addSql(`alter table if exists "application_decision" drop constraint if exists "application_decision_vendor_id_foreign";`);

    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`drop table if exists "vendor" cascade;`);

    this.addSql(`drop table if exists "membership" cascade;`);

    this.addSql(`drop table if exists "invitation" cascade;`);

    this.addSql(`drop table if exists "evidence" cascade;`);

    this.addSql(`drop table if exists "application_decision" cascade;`);
  }

}
