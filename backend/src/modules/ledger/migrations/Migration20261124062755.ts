import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124062755 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "commission_rule" ("id" text not null, "scope" text check ("scope" in ('default', 'category', 'vendor', 'scale', 'campaign')) not null, "target" text null, "rate" integer not null, "flat" integer not null default 0, "valid_from" text not null, "valid_until" text null, "note" text null, "created_by" text null, "ended_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_scope_target_valid_from" ON "commission_rule" ("scope", "target", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_rule" cascade;`);
  }

}
