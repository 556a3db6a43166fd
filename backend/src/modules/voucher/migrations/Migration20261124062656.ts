import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124062656 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "voucher_redemption" drop constraint if exists "voucher_redemption_group_number_unique";`);
    this.addSql(`alter table if exists "voucher_participant" drop constraint if exists "voucher_participant_voucher_id_vendor_id_unique";`);
    this.addSql(`alter table if exists "voucher" drop constraint if exists "voucher_code_unique";`);
    this.addSql(`create table if not exists "voucher" ("id" text not null, "code" text not null, "title" text not null, "state" text check ("state" in ('active', 'stopped')) not null default 'active', "funder" text check ("funder" in ('vendor', 'city', 'shared')) not null, "city_share_percent" integer not null, "vendor_id" text null, "kind" text check ("kind" in ('fixed', 'percent')) not null, "amount" integer not null, "most" integer null, "minimum" integer not null default 0, "category" text null, "valid_from" timestamptz not null, "valid_until" timestamptz not null, "most_uses" integer null, "most_uses_per_shopper" integer null, "uses" integer not null default 0, "created_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "voucher_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_code_unique" ON "voucher" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_deleted_at" ON "voucher" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_vendor_id_created_at" ON "voucher" ("vendor_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_funder_state_valid_until" ON "voucher" ("funder", "state", "valid_until") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "voucher_participant" ("id" text not null, "vendor_id" text not null, "joined_by" text not null, "left_at" timestamptz null, "voucher_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "voucher_participant_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_participant_voucher_id" ON "voucher_participant" ("voucher_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_participant_deleted_at" ON "voucher_participant" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_participant_voucher_id_vendor_id_unique" ON "voucher_participant" ("voucher_id", "vendor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_participant_vendor_id" ON "voucher_participant" ("vendor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "voucher_redemption" ("id" text not null, "group_number" text not null, "customer_id" text null, "phone" text not null, "amount" integer not null, "released_at" timestamptz null, "voucher_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "voucher_redemption_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_voucher_redemption_group_number_unique" ON "voucher_redemption" ("group_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_redemption_voucher_id" ON "voucher_redemption" ("voucher_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_redemption_deleted_at" ON "voucher_redemption" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_redemption_voucher_id_phone" ON "voucher_redemption" ("voucher_id", "phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_redemption_voucher_id_customer_id" ON "voucher_redemption" ("voucher_id", "customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "voucher_participant" add constraint "voucher_participant_voucher_id_foreign" foreign key ("voucher_id") references "voucher" ("id") on update cascade;`);

    this.addSql(`alter table if exists "voucher_redemption" add constraint "voucher_redemption_voucher_id_foreign" foreign key ("voucher_id") references "voucher" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "voucher_participant" drop constraint if exists "voucher_participant_voucher_id_foreign";`);

    this.addSql(`alter table if exists "voucher_redemption" drop constraint if exists "voucher_redemption_voucher_id_foreign";`);

    this.addSql(`drop table if exists "voucher" cascade;`);

    this.addSql(`drop table if exists "voucher_participant" cascade;`);

    this.addSql(`drop table if exists "voucher_redemption" cascade;`);
  }

}
