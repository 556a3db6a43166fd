import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A shop's sales of some days, whatever it sold in the years before. */
export class Migration20261124160533 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vendor_order_handed_over" ON "vendor_order" ("vendor_id", "handed_over_at") WHERE state = 'handed_over' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_vendor_order_handed_over";`);
  }
}
