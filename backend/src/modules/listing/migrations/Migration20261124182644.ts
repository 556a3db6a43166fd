import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124182644 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "preorder_quota" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "preorder_quota";`);
  }

}
