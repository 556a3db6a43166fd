import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124113250 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "line_adjustment" drop constraint if exists "line_adjustment_request_key_unique";`);
    this.addSql(`alter table if exists "line_adjustment" add column if not exists "request_key" text null, add column if not exists "state" text check ("state" in ('proposed', 'applied', 'declined', 'withdrawn')) not null default 'applied', add column if not exists "city_off" integer not null default 0, add column if not exists "restock" boolean not null default false, add column if not exists "answered_at" timestamptz null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_line_adjustment_request_key_unique" ON "line_adjustment" ("request_key") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_line_adjustment_request_key_unique";`);
    this.addSql(`alter table if exists "line_adjustment" drop column if exists "request_key", drop column if exists "state", drop column if exists "city_off", drop column if exists "restock", drop column if exists "answered_at";`);
  }

}
