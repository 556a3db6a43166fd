import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124143801 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "audit_draft" ("id" text not null, "entry" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_draft_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_draft_deleted_at" ON "audit_draft" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_draft" cascade;`);
  }

}
