import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124062926 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "inbox_event" drop constraint if exists "inbox_event_provider_event_id_unique";`);
    this.addSql(`create table if not exists "inbox_event" ("id" text not null, "provider" text not null, "event_id" text not null, "type" text not null, "payload" jsonb not null, "state" text check ("state" in ('waiting', 'applied', 'dead', 'dismissed')) not null default 'waiting', "attempts" integer not null default 0, "last_error" text null, "due_at" timestamptz not null, "settled_at" timestamptz null, "dismissed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inbox_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_deleted_at" ON "inbox_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_inbox_event_provider_event_id_unique" ON "inbox_event" ("provider", "event_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_due_at" ON "inbox_event" ("due_at") WHERE state = 'waiting' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_state_created_at" ON "inbox_event" ("state", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "inbox_event" cascade;`);
  }

}
