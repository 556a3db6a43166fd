import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { storefrontLink } from "../../foundation/links";
import { knexOf, type SameTransaction } from "../../foundation/same-transaction";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { batchKey } from "../../modules/recall/rules/recall";
import type { RecallRow } from "../../modules/recall/service";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { recallsOf } from "./views";

/** Buyers written to in one transaction; the next message goes on behind them. */
const BATCH = 200;

interface Buyer {
  vendor_order_id: string;
  order_group_id: string;
  order_number: string;
  group_number: string;
  handed_over_at: string;
  contact_name: string;
  contact_email: string | null;
  /** Pieces by batch; the empty text stands for "none on record". */
  quantity: number;
  batch_code: string | null;
}

/**
 * Orders that were handed over with this product in them, by the index on the product of order lines. Of a batch: those on record with it, and
 * those of which no batch is on record, which may be among them.
 */
async function buyersAfter(joined: SameTransaction, recall: RecallRow, after: string): Promise<Buyer[]> {
  const { rows } = await knexOf(joined).raw<{ rows: Buyer[] }>(
    `select v.id as vendor_order_id, v.order_group_id, v.number as order_number, g.number as group_number, v.handed_over_at,
       g.contact_name, g.contact_email, sum(d.quantity)::int as quantity, max(b.code) as batch_code
     from order_line_item i
     join order_item d on d.item_id = i.id and d.deleted_at is null
     join "order" o on o.id = d.order_id and o.version = d.version
     join vendor_order v on v.order_id = o.id and v.state = 'handed_over' and v.deleted_at is null
     join order_group g on g.id = v.order_group_id
     left join line_batch b on b.line_item_id = i.id and b.deleted_at is null
     where i.product_id = :product and i.deleted_at is null and d.quantity > 0 and v.id > :after
       and (:from::text is null or v.handed_over_at >= (:from::text || ' 00:00 Asia/Jakarta')::timestamptz)
       and (:until::text is null or v.handed_over_at < (:until::text || ' 00:00 Asia/Jakarta')::timestamptz + interval '1 day')
       and (:batch::text is null or b.code is null or regexp_replace(upper(b.code), '[^A-Z0-9]', '', 'g') = :batch)
     group by v.id, g.id order by v.id limit :limit`,
    {
      ...{ product: recall.product_id, after, limit: BATCH, from: recall.handed_from, until: recall.handed_until },
      batch: recall.batch_code === null ? null : batchKey(recall.batch_code),
    },
  );
  return rows;
}

const letterTo = (recall: RecallRow, buyer: Buyer): OutboxMessageInput[] =>
  buyer.contact_email
    ? [
        {
          topic: "mail",
          dedupe_key: `recall:${recall.id}:${buyer.vendor_order_id}`,
          payload: {
            to: buyer.contact_email,
            template: "recall",
            data: {
              ...{ name: buyer.contact_name, order: buyer.order_number, product: recall.product_title, shop: recall.vendor_name },
              ...{ batch_code: recall.batch_code, certain: recall.scope === "product" || buyer.batch_code !== null },
              ...{ reason: recall.reason, advice: recall.advice, link: storefrontLink(`/penarikan/${recall.number}`) },
            },
          },
        },
      ]
    : [];

/** Lists the next buyers of what is recalled and writes to them; asks for the rest behind them. May run twice for the same ones. */
export async function reachBuyers(container: MedusaContainer, { recall_id, after }: { recall_id: string; after: string }): Promise<void> {
  const recalls = recallsOf(container);
  const [recall] = await recalls.listRecalls({ id: recall_id }, { take: 1 });
  if (!recall) return;
  await recalls.inTransaction(async (joined) => {
    const knex = knexOf(joined);
    const buyers = await buyersAfter(joined, recall, after);
    const last = buyers.at(-1)?.vendor_order_id;
    if (buyers.length > 0) {
      await knex("recall_order")
        .insert(
          buyers.map(({ vendor_order_id, order_group_id, order_number, handed_over_at, quantity, batch_code, contact_email }) => ({
            ...{ id: generateEntityId(undefined, "rord"), recall_id, vendor_id: recall.vendor_id, mailed: contact_email !== null },
            ...{ vendor_order_id, order_group_id, order_number, handed_over_at, quantity, batch_code },
          })),
        )
        .onConflict(knex.raw("(recall_id, vendor_order_id) where deleted_at is null"))
        .ignore();
    }
    const more: OutboxMessageInput[] =
      buyers.length === BATCH && last
        ? [{ topic: "recall.reach", dedupe_key: `recall:${recall_id}:reach:${last}`, payload: { recall_id, after: last } }]
        : [];
    if (more.length === 0) await knex.raw("update recall set reached_at = coalesce(reached_at, now()) where id = ?", [recall_id]);
    const messages = [...buyers.flatMap((buyer) => letterTo(recall, buyer)), ...more];
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(messages, joined);
  });
}
