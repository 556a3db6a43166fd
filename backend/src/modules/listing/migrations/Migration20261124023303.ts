import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124023303 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "claim_verdict" ("id" text not null, "listing_id" text not null, "subject" text check ("subject" in ('halal', 'permit')) not null, "verdict" text check ("verdict" in ('verified', 'rejected', 'revoked')) not null, "number" text null, "note" text null, "actor_id" text not null, "actor_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "claim_verdict_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_claim_verdict_deleted_at" ON "claim_verdict" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_claim_verdict_listing_id_created_at" ON "claim_verdict" ("listing_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_halal_check_check";`);

    this.addSql(`drop index if exists "IDX_listing_halal_check";`);
    this.addSql(`drop index if exists "IDX_listing_permit_check";`);

    this.addSql(`alter table if exists "listing" add constraint "listing_halal_check_check" check("halal_check" in ('none', 'pending', 'verified', 'rejected', 'revoked'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_halal_check_created_at" ON "listing" ("halal_check", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_permit_check_created_at" ON "listing" ("permit_check", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "claim_verdict" cascade;`);

    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_halal_check_check";`);

    this.addSql(`drop index if exists "IDX_listing_halal_check_created_at";`);
    this.addSql(`drop index if exists "IDX_listing_permit_check_created_at";`);

    this.addSql(`alter table if exists "listing" add constraint "listing_halal_check_check" check("halal_check" in ('none', 'pending', 'verified', 'rejected'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_halal_check" ON "listing" ("halal_check") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_permit_check" ON "listing" ("permit_check") WHERE deleted_at IS NULL;`);
  }

}
