import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { BatchList } from "../../contracts/recall";
import { Problem } from "../../http/problem";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { PAGE_SIZE, pageOf } from "../order/views";
import { recallsOf } from "./views";

const database = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION);

/** Products on show or hidden, with the batch each is handed out of. */
export async function listBatches(container: MedusaContainer, vendor_id: string, page: number): Promise<BatchList> {
  const found = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListings(
      { vendor_id, state: ["published", "hidden"] },
      { select: ["id", "title"], skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1, order: { created_at: "DESC" } },
    );
  const { page: rows, has_next } = pageOf(found);
  const batches = await recallsOf(container).listCurrentBatches({ listing_id: rows.map(({ id }) => id) }, { take: PAGE_SIZE });
  const codes = new Map(batches.map(({ listing_id, code }) => [listing_id, code]));
  return { products: rows.map(({ id, title }) => ({ listing_id: id, title, code: codes.get(id) ?? null })), page, has_next };
}

/** Goods change hands: which batch they came from is on record from now on, where the shop says which one it hands out. */
export const recordBatchesStep = createStep("record-batches", async ({ vendor_order_id }: { vendor_order_id: string }, { container }) => {
  const { rows } = await database(container).raw<{ rows: { line_item_id: string; listing_id: string; vendor_id: string; code: string }[] }>(
    `select i.id as line_item_id, b.listing_id, b.vendor_id, b.code
     from vendor_order v
     join order_item d on d.order_id = v.order_id and d.deleted_at is null and d.quantity > 0
     join order_line_item i on i.id = d.item_id
     join current_batch b on b.listing_id = i.metadata ->> 'listing_id' and b.deleted_at is null
     where v.id = ? group by i.id, b.id`,
    [vendor_order_id],
  );
  if (rows.length > 0) {
    await database(container)("line_batch")
      .insert(rows.map((row) => ({ ...row, id: generateEntityId(undefined, "lbat"), vendor_order_id })))
      .onConflict(database(container).raw("(line_item_id) where deleted_at is null"))
      .ignore();
  }
  await reachLate(container, vendor_order_id);
  return new StepResponse(undefined);
});

/** A recall that was opened between this hand-over's check and its end looked for its buyers too early: it looks once more. */
async function reachLate(container: MedusaContainer, vendorOrderId: string): Promise<void> {
  const { rows } = await database(container).raw<{ rows: { id: string }[] }>(
    `select r.id from vendor_order v
     join recall r on r.vendor_id = v.vendor_id and r.state = 'open' and r.sale = 'stopped' and r.deleted_at is null
     where v.id = ? and exists (select 1 from order_item d join order_line_item i on i.id = d.item_id
       where d.order_id = v.order_id and i.product_id = r.product_id)`,
    [vendorOrderId],
  );
  const messages = rows.map(({ id }) => ({
    topic: "recall.reach",
    dedupe_key: `recall:${id}:late:${vendorOrderId}`,
    payload: { recall_id: id, after: "" },
  }));
  await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(messages);
}

/** Nothing that is recalled is handed over any more. */
export async function refuseRecalled(container: MedusaContainer, order: { order_id: string; vendor_id: string }): Promise<void> {
  const { rows } = await database(container).raw<{ rows: { product_title: string }[] }>(
    `select r.product_title from recall r
     where r.vendor_id = ? and r.state = 'open' and r.sale = 'stopped' and r.deleted_at is null and exists (
       select 1 from "order" o join order_item d on d.order_id = o.id and d.version = o.version and d.deleted_at is null and d.quantity > 0
       join order_line_item i on i.id = d.item_id where o.id = ? and i.metadata ->> 'listing_id' = r.listing_id)
     limit 1`,
    [order.vendor_id, order.order_id],
  );
  const [recalled] = rows;
  if (!recalled) return;
  const message = `${recalled.product_title} sedang ditarik, jadi tidak boleh diserahkan. Kurangi barisnya, atau batalkan pesanannya.`;
  throw new Problem("conflict", "recalled", message);
}
