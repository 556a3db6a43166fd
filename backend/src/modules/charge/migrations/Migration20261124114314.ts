import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124114314 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payback" add column if not exists "retries" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payback" drop column if exists "retries";`);
  }

}
