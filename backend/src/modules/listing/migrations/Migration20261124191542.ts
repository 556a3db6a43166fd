import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124191542 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "family_id" text null, add column if not exists "choice_label" text null, add column if not exists "choice_rank" integer null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_family_id" ON "listing" ("family_id") WHERE family_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_listing_family_id";`);
    this.addSql(`alter table if exists "listing" drop column if exists "family_id", drop column if exists "choice_label", drop column if exists "choice_rank";`);
  }

}
