import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const KIND = `"kind" text check ("kind" in ('application', 'permit', 'listing_edit')) not null`;

export class Migration20261124151900 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "work_item" ("id" text not null, ${KIND}, "subject_id" text not null, "vendor_id" text not null, "title" text not null, "detail" text null, "kecamatan_code" text null, "round" integer not null, "opened_at" timestamptz not null, "due_at" timestamptz not null, "assignee_id" text null, "assignee_name" text null, "held_until" timestamptz null, "closed_at" timestamptz null, "closed_by" text null, "outcome" text null, ${STAMPS}, constraint "work_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_item_deleted_at" ON "work_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_work_item_kind_subject_id_unique" ON "work_item" ("kind", "subject_id") WHERE closed_at is null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_item_due_at_id" ON "work_item" ("due_at", "id") WHERE closed_at is null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_item_kind_due_at_id" ON "work_item" ("kind", "due_at", "id") WHERE closed_at is null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_item_assignee_id_due_at" ON "work_item" ("assignee_id", "due_at") WHERE closed_at is null and assignee_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_item_kind_closed_at" ON "work_item" ("kind", "closed_at") WHERE closed_at is not null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "work_snapshot" ("id" text not null, ${KIND}, "subject_id" text not null, "round" integer not null, "content" jsonb not null, "answered_at" timestamptz null, ${STAMPS}, constraint "work_snapshot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_snapshot_deleted_at" ON "work_snapshot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_work_snapshot_kind_subject_id_round_unique" ON "work_snapshot" ("kind", "subject_id", "round") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "saved_reason" ("id" text not null, "kind" text not null, "title" text not null, "text" text not null, "written_by" text not null, "written_by_name" text not null, ${STAMPS}, constraint "saved_reason_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_saved_reason_deleted_at" ON "saved_reason" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_saved_reason_kind_title" ON "saved_reason" ("kind", "title") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "work_confirmation" ("id" text not null, "action" text not null, "subject_id" text not null, "vendor_id" text null, "title" text not null, "reason" text null, "payload" jsonb not null, "state" text check ("state" in ('waiting', 'confirmed', 'refused', 'withdrawn', 'lapsed')) not null default 'waiting', "asked_by" text not null, "asked_by_name" text not null, "expires_at" timestamptz not null, "answered_by" text null, "answered_by_name" text null, "answer_note" text null, "answered_at" timestamptz null, ${STAMPS}, constraint "work_confirmation_pkey" primary key ("id"), constraint work_confirmation_two_people check (state <> 'confirmed' or answered_by <> asked_by));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_confirmation_deleted_at" ON "work_confirmation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_work_confirmation_action_subject_id_unique" ON "work_confirmation" ("action", "subject_id") WHERE state = 'waiting' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_confirmation_expires_at" ON "work_confirmation" ("expires_at") WHERE state = 'waiting' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "work_setting" ("id" text not null, "value" jsonb not null, "set_by" text not null, "set_by_name" text not null, ${STAMPS}, constraint "work_setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_work_setting_deleted_at" ON "work_setting" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    for (const table of ["work_item", "work_snapshot", "saved_reason", "work_confirmation", "work_setting"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }

}
