import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { tellWorkflow } from "../outbox/tell";
import { chargesOf } from "./current-charge";
import { newsOfPayback } from "./news";

const BATCH = 100;
/** Longer than any process is away. */
const DAYS = 7;

/**
 * Every refund of a share is money the shopper must get back, wherever it was made (our pages, Medusa's own): each gets its payback, once.
 * A report across modules, in SQL because Medusa's query cannot look for what is missing.
 */
export async function oweRefunds(container: MedusaContainer): Promise<number> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{
    rows: { id: string; amount: number; vendor_order_id: string; order_group_id: string }[];
  }>(
    `select r.id, r.amount::int as amount, v.id as vendor_order_id, v.order_group_id
     from refund r
     join payment p on p.id = r.payment_id and p.provider_id = 'pp_share_city'
     join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
     join vendor_order v on v.order_id = l.order_id and v.deleted_at is null
     join charge c on c.order_group_id = v.order_group_id and c.state = 'succeeded' and c.deleted_at is null
     where r.created_at > now() - make_interval(days => ?) and r.deleted_at is null
       and not exists (select 1 from payback b where b.refund_key = 'refund:' || r.id)
     order by r.created_at limit ?`,
    [DAYS, BATCH],
  );
  const paybacks = await chargesOf(container).oweBack(rows.map(({ id, ...row }) => ({ ...row, refund_key: `refund:${id}` })));
  if (paybacks.length > 0) await tellWorkflow(container).run({ input: newsOfPayback(paybacks) });
  return paybacks.length;
}
