import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How far the sweep that looks for movements without a journal has come; without it every sweep would read all of history. */
export class Migration20261124065000 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create table ledger_mark (sweep text primary key, until timestamptz not null)");
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists ledger_mark");
  }
}
