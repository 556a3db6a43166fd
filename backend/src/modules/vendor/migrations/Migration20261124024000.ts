import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How officers look for vendors: by part of a name, and the newest application first. */
export class Migration20261124024000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(`create index if not exists "IDX_vendor_names" on "vendor" using gin ((lower(business_name || ' ' || coalesce(owner_name, ''))) gin_trgm_ops) where deleted_at is null;`);
    this.addSql(`create index if not exists "IDX_vendor_newest" on "vendor" (submitted_at desc nulls last, id) where deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_vendor_newest";`);
    this.addSql(`drop index if exists "IDX_vendor_names";`);
  }

}
