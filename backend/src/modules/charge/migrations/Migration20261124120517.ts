import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Charges that a killed process left half settled are looked for every minute; there is hardly ever one. What was settled or sent back lately is
 * looked through for missing journals and fees.
 */
export class Migration20261124120517 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_charge_unfinished" ON "charge" ("updated_at") WHERE received_amount IS NOT NULL AND state IN ('open', 'authorized', 'expired', 'cancelled', 'failed') AND deleted_at IS NULL;`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_charge_settled_at" ON "charge" ("settled_at") WHERE settled_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payback_moved" ON "payback" ("updated_at") WHERE (provider_ref IS NOT NULL OR done_by IS NOT NULL) AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    for (const name of ["IDX_charge_unfinished", "IDX_charge_settled_at", "IDX_payback_moved"]) this.addSql(`drop index if exists "${name}";`);
  }
}
