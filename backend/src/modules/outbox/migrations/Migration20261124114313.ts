import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124114313 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_message" add column if not exists "dismissed_at" timestamptz null, add column if not exists "dismissed_by" text null, add column if not exists "dismiss_note" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_created_at" ON "outbox_message" ("created_at") WHERE delivered_at IS NULL AND deleted_at IS NULL AND attempts >= 5;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_dismissed_at" ON "outbox_message" ("dismissed_at") WHERE dismissed_at IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_outbox_message_created_at";`);
    this.addSql(`drop index if exists "IDX_outbox_message_dismissed_at";`);
    this.addSql(`alter table if exists "outbox_message" drop column if exists "dismissed_at", drop column if exists "dismissed_by", drop column if exists "dismiss_note";`);
  }

}
