import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Until now every order was its shop's business from the start. The default is for processes of the version before, which may still write while
 * this one rolls out; ours always says.
 */
export class Migration20261124070330 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" add column if not exists "released_at" timestamptz null default now();`);
    this.addSql(`update "vendor_order" set "released_at" = "created_at";`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" drop column if exists "released_at";`);
  }
}
