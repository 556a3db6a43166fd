import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124022103 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "picture" ("id" text not null, "width" integer not null, "height" integer not null, "widths" jsonb not null, "color" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_deleted_at" ON "picture" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture" cascade;`);
  }

}
