import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124155023 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "daily_stock" integer null, add column if not exists "daily_filled_on" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_daily_filled_on_id" ON "listing" ("daily_filled_on", "id") WHERE daily_stock IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_listing_daily_filled_on_id";`);
    this.addSql(`alter table if exists "listing" drop column if exists "daily_stock", drop column if exists "daily_filled_on";`);
  }

}
