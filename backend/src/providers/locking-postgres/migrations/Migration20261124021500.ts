import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124021500 extends Migration {
  override async up(): Promise<void> {
    // Unlogged would be faster, but a crash would free every lock while other processes still hold them.
    this.addSql(
      `create table if not exists "held_lock" ("id" text not null, "owner" text not null, "expires_at" timestamptz not null, constraint "held_lock_pkey" primary key ("id"));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "held_lock";`);
  }
}
