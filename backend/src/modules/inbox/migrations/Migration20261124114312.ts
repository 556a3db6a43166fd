import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124114312 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "inbox_event" add column if not exists "dismiss_note" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "inbox_event" drop column if exists "dismiss_note";`);
  }

}
