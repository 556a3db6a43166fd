import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124145829 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_import_row_id_unique";`);
    this.addSql(`alter table if exists "listing" add column if not exists "import_row_id" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_row_id_unique" ON "listing" ("import_row_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_listing_import_row_id_unique";`);
    this.addSql(`alter table if exists "listing" drop column if exists "import_row_id";`);
  }

}
