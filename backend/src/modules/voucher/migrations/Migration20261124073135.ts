import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124073135 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_created_at" ON "voucher" ("created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_voucher_funder_created_at" ON "voucher" ("funder", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_voucher_created_at";`);
    this.addSql(`drop index if exists "IDX_voucher_funder_created_at";`);
  }

}
