import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124064308 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "statement_line" drop constraint if exists "statement_line_hash_unique";`);
    this.addSql(`create table if not exists "statement_line" ("id" text not null, "hash" text not null, "day" text not null, "time" text null, "amount" integer not null, "description" text not null, "state" text check ("state" in ('pending', 'applied', 'dismissed')) not null default 'pending', "charge_id" text null, "note" text null, "imported_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "statement_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_statement_line_hash_unique" ON "statement_line" ("hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_line_deleted_at" ON "statement_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_line_state_day" ON "statement_line" ("state", "day") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_statement_line_charge_id" ON "statement_line" ("charge_id") WHERE charge_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "statement_line" cascade;`);
  }

}
