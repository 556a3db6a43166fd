import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Parts of the sitemap are cut by a digest of the id. Written by hand, because an index on an expression cannot be told from the model. */
export class Migration20261124124532 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_vendor_sitemap" on vendor ((left(md5(id), 1))) where state = 'approved' and deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_vendor_sitemap";`);
  }
}
