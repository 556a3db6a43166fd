import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124023623 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" add column if not exists "confirm_note" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_contact_phone_created_at" ON "order_group" ("contact_phone", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_order_group_contact_phone_created_at";`);
    this.addSql(`alter table if exists "order_group" drop column if exists "confirm_note";`);
  }

}
