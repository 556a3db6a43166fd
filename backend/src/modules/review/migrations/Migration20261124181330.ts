import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124181330 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "review" drop constraint if exists "review_listing_id_reviewer_unique";`);
    this.addSql(`create table if not exists "review" ("id" text not null, "listing_id" text not null, "vendor_id" text not null, "vendor_order_id" text not null, "product_title" text not null, "reviewer" text not null, "name" text not null, "stars" integer not null, "words" text null, "edited_at" timestamptz null, "state" text check ("state" in ('shown', 'reported', 'kept', 'hidden')) not null default 'shown', "reported_at" timestamptz null, "report_reason" text null, "decided_at" timestamptz null, "decide_reason" text null, "answer" text null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"), constraint review_stars_check check (stars between 1 and 5));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_listing_id_reviewer_unique" ON "review" ("listing_id", "reviewer") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_listing_id_id" ON "review" ("listing_id", "id") WHERE state <> 'hidden' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_vendor_id_id" ON "review" ("vendor_id", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_unanswered" ON "review" ("vendor_id", "id") WHERE words IS NOT NULL AND answer IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_state_id" ON "review" ("state", "id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`);
  }

}
