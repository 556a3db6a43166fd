import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124112733 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_kind_check";`);
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_wanted_check";`);
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_state_check";`);

    this.addSql(`alter table if exists "complaint" add column if not exists "items" jsonb null, add column if not exists "urgent" boolean not null default false, add column if not exists "checked_at" timestamptz null;`);
    this.addSql(`alter table if exists "complaint" add constraint "complaint_kind_check" check("kind" in ('not_received', 'missing_item', 'wrong_item', 'damaged', 'quality', 'spoiled', 'allergy', 'safety', 'halal', 'other'));`);
    this.addSql(`alter table if exists "complaint" add constraint "complaint_wanted_check" check("wanted" in ('refund', 'replacement', 'report'));`);
    this.addSql(`alter table if exists "complaint" add constraint "complaint_state_check" check("state" in ('open', 'offered', 'refused', 'replacing', 'returning', 'returned', 'escalated', 'settled', 'rejected', 'withdrawn'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_vendor_id_closed_at" ON "complaint" ("vendor_id", "closed_at") WHERE closed_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_closed_at" ON "complaint" ("closed_at") WHERE closed_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_created_at" ON "complaint" ("created_at") WHERE urgent AND checked_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_due_at" ON "complaint" ("due_at") WHERE closed_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_kind_check";`);
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_wanted_check";`);
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_state_check";`);

    this.addSql(`drop index if exists "IDX_complaint_vendor_id_closed_at";`);
    this.addSql(`drop index if exists "IDX_complaint_closed_at";`);
    this.addSql(`drop index if exists "IDX_complaint_created_at";`);
    this.addSql(`drop index if exists "IDX_complaint_due_at";`);
    this.addSql(`alter table if exists "complaint" drop column if exists "items", drop column if exists "urgent", drop column if exists "checked_at";`);

    this.addSql(`alter table if exists "complaint" add constraint "complaint_kind_check" check("kind" in ('not_received', 'wrong_item', 'missing_item', 'damaged', 'quality', 'safety', 'other'));`);
    this.addSql(`alter table if exists "complaint" add constraint "complaint_wanted_check" check("wanted" in ('refund', 'replacement'));`);
    this.addSql(`alter table if exists "complaint" add constraint "complaint_state_check" check("state" in ('open', 'offered', 'refused', 'replacing', 'escalated', 'settled', 'rejected', 'withdrawn'));`);
  }

}
