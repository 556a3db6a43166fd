import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124123000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" add column if not exists "container" text check ("container" in ('glass', 'plastic', 'paper', 'can', 'foil', 'other', 'composite', 'double', 'on_sale')) null, add column if not exists "food_traits" jsonb not null default '[]';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop column if exists "container", drop column if exists "food_traits";`);
  }

}
