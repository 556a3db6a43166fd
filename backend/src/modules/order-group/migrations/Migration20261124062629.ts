import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124062629 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" add column if not exists "discount_total" integer not null default 0, add column if not exists "voucher_code" text null, add column if not exists "payment_fee" integer not null default 0;`);

    this.addSql(`alter table if exists "vendor_order" add column if not exists "discount" integer not null default 0, add column if not exists "city_discount" integer not null default 0, add column if not exists "wanted_from" timestamptz null, add column if not exists "wanted_until" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_group" drop column if exists "discount_total", drop column if exists "voucher_code", drop column if exists "payment_fee";`);

    this.addSql(`alter table if exists "vendor_order" drop column if exists "discount", drop column if exists "city_discount", drop column if exists "wanted_from", drop column if exists "wanted_until";`);
  }

}
