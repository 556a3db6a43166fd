import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124183617 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "visit_day" ("id" text not null, "subject_id" text not null, "vendor_id" text not null, "day" text not null, "visitors" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "visit_day_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_visit_day_deleted_at" ON "visit_day" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_visit_day_subject_id_day" ON "visit_day" ("subject_id", "day") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_visit_day_day" ON "visit_day" ("day") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "visit_day" cascade;`);
  }

}
