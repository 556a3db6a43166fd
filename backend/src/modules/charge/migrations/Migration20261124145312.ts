import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** An event that says a refund came back may be lost; so the provider is asked again about what it took lately, less and less often. */
export class Migration20261124145312 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payback" add column if not exists "look_again_at" timestamptz null;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payback_look_again" ON "payback" ("look_again_at") WHERE look_again_at IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(`update payback set look_again_at = now() where state = 'sent' and created_at > now() - interval '35 days';`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payback_look_again";`);
    this.addSql(`alter table if exists "payback" drop column if exists "look_again_at";`);
  }
}
