import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A shop reads its orders month by month, newest first, whatever state they are in; the index with the state in it cannot serve that. */
export class Migration20261124073500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_vendor_order_by_shop_newest" on "vendor_order" (vendor_id, created_at desc, id desc) where deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_vendor_order_by_shop_newest";`);
  }

}
