import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124155243 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "passport" drop constraint if exists "passport_subject_id_unique";`);
    this.addSql(`alter table if exists "passport" drop constraint if exists "passport_code_unique";`);
    this.addSql(`create table if not exists "passport" ("id" text not null, "code" text not null, "subject" text check ("subject" in ('shop', 'product')) not null, "subject_id" text not null, "vendor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "passport_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_passport_code_unique" ON "passport" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_passport_subject_id_unique" ON "passport" ("subject_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_passport_deleted_at" ON "passport" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_passport_vendor_id" ON "passport" ("vendor_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "passport" cascade;`);
  }

}
