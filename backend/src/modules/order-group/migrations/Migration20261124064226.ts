import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124064226 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" add column if not exists "refunded_total" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" drop column if exists "refunded_total";`);
  }

}
