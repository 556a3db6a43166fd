import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124193130 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_review_listing_id_id";`);
    this.addSql(`drop index if exists "IDX_review_vendor_id_id";`);
    this.addSql(`drop index if exists "IDX_review_unanswered";`);
    this.addSql(`drop index if exists "IDX_review_state_id";`);
    this.addSql(`drop index if exists "IDX_review_vendor_id_created_at";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_listing_id_created_at" ON "review" ("listing_id", "created_at") WHERE state <> 'hidden' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_by_shop" ON "review" ("vendor_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_unanswered_by_shop" ON "review" ("vendor_id", "created_at") WHERE words IS NOT NULL AND answer IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_state_created_at" ON "review" ("state", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_review_listing_id_created_at";`);
    this.addSql(`drop index if exists "IDX_review_by_shop";`);
    this.addSql(`drop index if exists "IDX_review_unanswered_by_shop";`);
    this.addSql(`drop index if exists "IDX_review_state_created_at";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_listing_id_id" ON "review" ("listing_id", "id") WHERE state <> 'hidden' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_vendor_id_id" ON "review" ("vendor_id", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_unanswered" ON "review" ("vendor_id", "id") WHERE words IS NOT NULL AND answer IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_state_id" ON "review" ("state", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_vendor_id_created_at" ON "review" ("vendor_id", "created_at") WHERE state <> 'hidden' AND deleted_at IS NULL;`);
  }

}
