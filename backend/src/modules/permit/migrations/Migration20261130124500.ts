import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const prove = (ofThose: string) => `create or replace function permit_prove_state() returns trigger language plpgsql as $$
  declare
    told text;
    stands text;
  begin
    select state into stands from permit where id = new.id;
    select "to" into told from permit_event where permit_id = new.id${ofThose} order by created_at desc, id desc limit 1;
    if stands is not null and told is distinct from stands then
      raise exception 'permit: % is % and its history says %', new.id, stands, coalesce(told, 'nothing') using errcode = 'PM400';
    end if;
    return null;
  end $$`;

/**
 * The proof of a permit's state looks its history up by the index, which holds what is not deleted; asked without saying so, it read the whole
 * city's history at every change of a permit. No line of history can be deleted, so it is the same proof.
 */
export class Migration20261130124500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(prove(" and deleted_at is null"));
  }

  override async down(): Promise<void> {
    this.addSql(prove(""));
  }
}
