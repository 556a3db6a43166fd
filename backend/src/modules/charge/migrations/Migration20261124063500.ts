import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Nothing goes back that did not come: whatever code forgets, the paybacks of a charge never sum to more than it brought. The charge's row is locked,
 * so that two refunds at once are judged one after the other.
 */
export class Migration20261124063500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function payback_within_charge() returns trigger language plpgsql as $$
      declare
        brought integer;
        owed bigint;
      begin
        select coalesce(received_amount, 0) into brought from charge where id = new.charge_id for update;
        select coalesce(sum(amount), 0) into owed from payback where charge_id = new.charge_id and id <> new.id and deleted_at is null;
        if brought is null or owed + new.amount > brought then
          raise exception 'paybacks of % would exceed what it brought', new.charge_id
            using errcode = 'check_violation', constraint = 'payback_within_charge', table = 'payback';
        end if;
        return new;
      end $$;`);
    this.addSql(
      `create trigger payback_within_charge before insert or update of amount, charge_id on payback for each row execute function payback_within_charge();`,
    );
    this.addSql(`alter table payback add constraint payback_amount_check check (amount > 0);`);
    this.addSql(`alter table charge add constraint charge_amount_check check (amount > 0 and owed > 0 and amount >= owed);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table charge drop constraint if exists charge_amount_check;`);
    this.addSql(`alter table payback drop constraint if exists payback_amount_check;`);
    this.addSql(`drop trigger if exists payback_within_charge on payback;`);
    this.addSql(`drop function if exists payback_within_charge();`);
  }
}
