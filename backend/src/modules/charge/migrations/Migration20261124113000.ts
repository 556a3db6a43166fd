import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124113000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payback" add column if not exists "bounced_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payback_provider_ref" ON "payback" ("provider_ref") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payback_provider_ref";`);
    this.addSql(`alter table if exists "payback" drop column if exists "bounced_at";`);
  }

}
