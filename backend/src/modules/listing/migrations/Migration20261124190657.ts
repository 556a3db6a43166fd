import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124190657 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "hold_reason" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "hold_reason";`);
  }

}
