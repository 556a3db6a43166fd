import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * The database's own word against giving back more than was taken, to the rupiah. Medusa's check allows for one unit of the currency's
 * last digit, which for rupiah, a currency without digits after the comma, is a whole rupiah.
 */
export default async function guardRefunds({ container }: { container: MedusaContainer }): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw(`
    create or replace function refuse_refund_beyond_captures() returns trigger language plpgsql as $$
    begin
      perform 1 from payment where id = new.payment_id for update;
      if (select coalesce(sum(amount), 0) from refund where payment_id = new.payment_id and deleted_at is null)
       > (select coalesce(sum(amount), 0) from capture where payment_id = new.payment_id and deleted_at is null) then
        raise exception 'refund beyond captures' using errcode = 'check_violation', constraint = 'refund_within_captures', table = 'refund';
      end if;
      return null;
    end $$`);
  await knex.raw("drop trigger if exists refund_within_captures on refund");
  await knex.raw(
    `create trigger refund_within_captures after insert or update of amount, payment_id, deleted_at on refund
     for each row execute function refuse_refund_beyond_captures()`,
  );
}
