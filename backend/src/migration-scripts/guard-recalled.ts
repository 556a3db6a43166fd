import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * The database's own word against selling what is recalled, whatever code forgets: a listing whose sale a recall has stopped cannot be put on
 * show. Every reader of what is on sale asks for the listing's state already.
 */
export default async function guardRecalled({ container }: { container: MedusaContainer }): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(`
    create or replace function listing_stays_off_sale() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from recall where listing_id = new.id and state = 'open' and sale = 'stopped' and deleted_at is null) then
        raise exception 'listing % is recalled', new.id using errcode = 'check_violation', constraint = 'listing_is_recalled';
      end if;
      return new;
    end $$`);
  await database.raw("drop trigger if exists listing_stays_off_sale on listing");
  await database.raw(`
    create trigger listing_stays_off_sale before insert or update of state on listing
    for each row when (new.state = 'published') execute function listing_stays_off_sale()`);
}
