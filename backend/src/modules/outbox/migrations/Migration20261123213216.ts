import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123213216 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_message" drop constraint if exists "outbox_message_dedupe_key_unique";`);
    this.addSql(`create table if not exists "outbox_message" ("id" text not null, "topic" text not null, "dedupe_key" text not null, "payload" jsonb not null, "attempts" integer not null default 0, "last_error" text null, "due_at" timestamptz not null, "delivered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_message_dedupe_key_unique" ON "outbox_message" ("dedupe_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_deleted_at" ON "outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_due_at" ON "outbox_message" ("due_at") WHERE delivered_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_message" cascade;`);
  }

}
