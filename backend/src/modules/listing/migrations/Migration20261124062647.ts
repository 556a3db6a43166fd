import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124062647 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "preorder_days" integer null, add column if not exists "preorder_cutoff" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "preorder_days", drop column if exists "preorder_cutoff";`);
  }

}
