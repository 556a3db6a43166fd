import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124075313 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" add column if not exists "cancel_actor_id" text null, add column if not exists "cancel_actor_name" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" drop column if exists "cancel_actor_id", drop column if exists "cancel_actor_name";`);
  }

}
