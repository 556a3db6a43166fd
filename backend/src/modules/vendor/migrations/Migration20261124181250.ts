import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124181250 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor" add column if not exists "rating_sum" integer not null default 0, add column if not exists "rating_count" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor" drop column if exists "rating_sum", drop column if exists "rating_count";`);
  }

}
