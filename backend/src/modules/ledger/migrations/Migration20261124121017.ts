import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const SHAPE = (named: string) =>
  `^(vendor:[A-Za-z0-9_]+:(pending|payable)|clearing:[a-z0-9_]+|booth:[A-Za-z0-9_]+|${named})$`;
const BEFORE =
  "bank|cash|shopper_funds|refunds_payable|payouts_in_transit|commission|provider_fees|city_vouchers|tax_withheld";

/** One more account: what the codes of transfers bring. */
export class Migration20261124121017 extends Migration {
  override async up(): Promise<void> {
    this.allow(`${BEFORE}|transfer_codes`);
  }

  override async down(): Promise<void> {
    this.allow(BEFORE);
  }

  private allow(named: string): void {
    this.addSql("alter table ledger_account drop constraint if exists ledger_account_code_check");
    this.addSql(`alter table ledger_account add constraint ledger_account_code_check check (code ~ '${SHAPE(named)}')`);
  }
}
