import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ShareMoney } from "../../modules/amendment/rules/refunding";

/** A refund as Medusa keeps it. */
export interface MadeRefund {
  id: string;
  amount: number;
  note: string | null;
  /** ISO 8601. */
  at: string;
  /** Our record of it; null when it was made by cancelling. */
  vendor_refund_id: string | null;
}

/** One shop's part of what the shopper paid: Medusa's payment of its order, whole rupiah. */
export interface Share extends ShareMoney {
  order_id: string;
  /** Null when there was nothing to pay. */
  payment_id: string | null;
  /** Passed from hand to hand; the city never held it. */
  cash: boolean;
  authorized: number;
  refunds: MadeRefund[];
}

/** The shares of these Medusa orders: one statement, however many. */
export async function readShares(container: MedusaContainer, orderIds: readonly string[]): Promise<Map<string, Share>> {
  if (orderIds.length === 0) return new Map();
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Share[] }>(
    `select v.order_id, p.id as payment_id, coalesce(p.provider_id not like 'pp\\_share\\_%', false) as cash,
       coalesce(p.amount, 0)::int as authorized,
       coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0)::int as captured,
       coalesce((select sum(amount) from refund where payment_id = p.id and deleted_at is null), 0)::int as refunded,
       coalesce((select sum(w.amount) from vendor_refund w
         where w.vendor_order_id = v.id and w.refund_id is null and w.deleted_at is null and not exists
           (select 1 from refund r where r.payment_id = p.id and r.deleted_at is null and r.metadata ->> 'vendor_refund' = w.id)), 0)::int
         as promised,
       coalesce((select jsonb_agg(jsonb_build_object('id', id, 'amount', amount, 'note', note, 'at', created_at,
           'vendor_refund_id', metadata ->> 'vendor_refund') order by created_at, id)
         from refund where payment_id = p.id and deleted_at is null), '[]') as refunds
     from vendor_order v
     left join order_payment_collection l on l.order_id = v.order_id and l.deleted_at is null
     left join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
     where v.order_id = any(?) and v.deleted_at is null`,
    [[...orderIds]],
  );
  return new Map(rows.map((row) => [row.order_id, row]));
}

export async function readShare(container: MedusaContainer, orderId: string): Promise<Share> {
  const share = (await readShares(container, [orderId])).get(orderId);
  if (!share) throw new Error(`No vendor order stands for ${orderId}.`);
  return share;
}
