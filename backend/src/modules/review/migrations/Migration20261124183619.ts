import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124183619 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_vendor_id_created_at" ON "review" ("vendor_id", "created_at") WHERE state <> 'hidden' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_review_vendor_id_created_at";`);
  }

}
