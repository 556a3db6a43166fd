import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who of the shop took which step of an order, not only who cancelled it. */
export class Migration20261130120731 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" add column if not exists "acted_by" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "vendor_order" drop column if exists "acted_by";`);
  }

}
