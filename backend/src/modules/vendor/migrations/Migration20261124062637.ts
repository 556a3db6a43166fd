import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124062637 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor" add column if not exists "pickup_minimum" integer not null default 0, add column if not exists "preparation_minutes" integer not null default 30, add column if not exists "cash_enabled" boolean not null default true, add column if not exists "cash_limit" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor" drop column if exists "pickup_minimum", drop column if exists "preparation_minutes", drop column if exists "cash_enabled", drop column if exists "cash_limit";`);
  }

}
