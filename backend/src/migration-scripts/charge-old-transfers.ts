import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Transfers from before there were charges get theirs: one that paid the group, or one that an officer can still confirm. Their sum has no
 * code, so it is asked for as it was. Run again, it finds nothing left to do.
 */
export default async function chargeOldTransfers({ container }: { container: MedusaContainer }): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(`
    insert into charge (id, order_group_id, method, provider_id, provider_ref, state, owed, amount, received_amount, data,
                        confirmed_by, confirm_note, settled_at, created_at)
    select c.id, c.group_id, 'bank_transfer', 'pp_transfer_city', c.id, c.state, c.owed, c.owed,
           case when c.state = 'succeeded' then c.owed end, jsonb_build_object('charge_id', c.id),
           c.confirmed_by, c.confirm_note, c.paid_at, c.created_at
    from (
      select 'chg_' || substr(g.id, 6) as id, g.id as group_id, g.confirmed_by, g.confirm_note, g.paid_at, g.created_at,
             case when g.paid_at is null then 'open' else 'succeeded' end as state,
             -- What was paid includes orders that were cancelled afterwards; what is awaited does not.
             (select sum(o.total) from vendor_order o where o.order_group_id = g.id and o.deleted_at is null
               and (o.state <> 'cancelled' or o.cancelled_at > g.paid_at))::integer as owed
      from order_group g
      where g.payment_method = 'bank_transfer' and g.deleted_at is null
        and (g.paid_at is not null or g.payment_state = 'awaiting_confirmation')
        and not exists (select 1 from charge c where c.order_group_id = g.id)
    ) c where c.owed > 0`);
}
