import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Between owner and staff comes the manager; an invitation may be a link without an address. */
export class Migration20261124151144 extends Migration {
  override async up(): Promise<void> {
    for (const table of ["membership", "invitation"]) {
      this.addSql(`alter table if exists "${table}" drop constraint if exists "${table}_role_check";`);
      this.addSql(`alter table if exists "${table}" add constraint "${table}_role_check" check("role" in ('owner', 'manager', 'staff'));`);
    }
    this.addSql(`alter table if exists "invitation" alter column "email" drop not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`update "membership" set role = 'staff' where role = 'manager';`);
    this.addSql(`delete from "invitation" where email is null or role = 'manager';`);
    this.addSql(`alter table if exists "invitation" alter column "email" set not null;`);
    for (const table of ["membership", "invitation"]) {
      this.addSql(`alter table if exists "${table}" drop constraint if exists "${table}_role_check";`);
      this.addSql(`alter table if exists "${table}" add constraint "${table}_role_check" check("role" in ('owner', 'staff'));`);
    }
  }
}
