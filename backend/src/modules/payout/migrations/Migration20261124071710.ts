import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124071710 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout_batch" add column if not exists "sent_by" text null;`);

    this.addSql(`alter table if exists "payout" add column if not exists "through_seq" integer not null default 0, add column if not exists "covered_seq" integer not null default 0;`);

    this.addSql(`drop index if exists "IDX_payout_line_vendor_id_subject";`);

    this.addSql(`alter table if exists "payout_line" add column if not exists "through_seq" integer not null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_line_vendor_id_subject_through_seq" ON "payout_line" ("vendor_id", "subject", "through_seq") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout_batch" drop column if exists "sent_by";`);

    this.addSql(`alter table if exists "payout" drop column if exists "through_seq", drop column if exists "covered_seq";`);

    this.addSql(`drop index if exists "IDX_payout_line_vendor_id_subject_through_seq";`);
    this.addSql(`alter table if exists "payout_line" drop column if exists "through_seq";`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_line_vendor_id_subject" ON "payout_line" ("vendor_id", "subject") WHERE deleted_at IS NULL;`);
  }

}
