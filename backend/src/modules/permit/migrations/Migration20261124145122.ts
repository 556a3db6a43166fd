import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What the models cannot say. A permit's history is append-only, whoever writes; and no permit changes its state without a line of history
 * that says so, proven when the transaction commits.
 */
export class Migration20261124145122 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create function permit_event_refuse() returns trigger language plpgsql as $$
      begin
        raise exception 'permit: % of % is refused, the history is append-only', tg_op, tg_table_name using errcode = 'PM403';
      end $$`);
    this.addSql(
      "create trigger permit_event_append_only before update or delete on permit_event for each row execute function permit_event_refuse()",
    );
    this.addSql("create trigger permit_event_no_truncate before truncate on permit_event for each statement execute function permit_event_refuse()");

    this.addSql(`create function permit_prove_state() returns trigger language plpgsql as $$
      declare
        told text;
        stands text;
      begin
        select state into stands from permit where id = new.id;
        select "to" into told from permit_event where permit_id = new.id order by created_at desc, id desc limit 1;
        if stands is not null and told is distinct from stands then
          raise exception 'permit: % is % and its history says %', new.id, stands, coalesce(told, 'nothing') using errcode = 'PM400';
        end if;
        return null;
      end $$`);
    this.addSql(`create constraint trigger permit_state_is_told after insert or update of state on permit
      deferrable initially deferred for each row execute function permit_prove_state()`);
  }

  override async down(): Promise<void> {
    this.addSql("drop trigger if exists permit_state_is_told on permit");
    this.addSql("drop function if exists permit_prove_state()");
    this.addSql("drop trigger if exists permit_event_no_truncate on permit_event");
    this.addSql("drop trigger if exists permit_event_append_only on permit_event");
    this.addSql("drop function if exists permit_event_refuse()");
  }
}
