import type { MedusaContainer } from "@medusajs/framework/types";
import type { PublicRecall, RecallDetail, RecallView } from "../../contracts/recall";
import { notFound } from "../../http/problem";
import { RECALL_MODULE } from "../../modules/recall";
import { type RecallActor, recallActions } from "../../modules/recall/rules/recall";
import type { Progress, RecallModuleService, RecallOrderRow, RecallRow } from "../../modules/recall/service";
import { PAGE_SIZE, pageOf } from "../order/views";

export const recallsOf = (container: MedusaContainer) => container.resolve<RecallModuleService>(RECALL_MODULE);

const time = (value: Date | string) => new Date(value).toISOString();
const slice = (page: number) => ({ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1 });
const NONE: Progress = { orders: 0, pieces: 0, returned: 0, open: 0, unmailed: 0 };

export const publicView = (row: RecallRow): PublicRecall => ({
  number: row.number,
  product: { title: row.product_title, handle: row.product_handle },
  shop: { name: row.vendor_name, handle: row.vendor_handle },
  ...{ scope: row.scope, batch_code: row.batch_code, handed_from: row.handed_from, handed_until: row.handed_until },
  ...{ reason: row.reason, advice: row.advice, by: row.opened_by_type, state: row.state },
  opened_at: time(row.created_at),
  closed_at: row.closed_at && time(row.closed_at),
});

const view = (row: RecallRow, by: RecallActor, progress: Progress = NONE): RecallView => ({
  ...publicView(row),
  ...{ id: row.id, vendor_id: row.vendor_id, listing_id: row.listing_id, sale: row.sale },
  // A shop reads that an officer did it, not who.
  opened_by_name: by === "officer" || row.opened_by_type === "vendor" ? row.opened_by_name : "Petugas Dinas",
  reached_at: row.reached_at && time(row.reached_at),
  close_note: row.close_note,
  ...progress,
  actions: recallActions(row, by),
});

export async function listPublicRecalls(container: MedusaContainer, filters: { shop?: string; product?: string }, page: number) {
  const { shop, product } = filters;
  const found = await recallsOf(container).listRecalls(
    { state: "open", ...(shop ? { vendor_handle: shop } : {}), ...(product ? { product_handle: product } : {}) },
    { ...slice(page), order: { id: "DESC" } },
  );
  const { page: rows, has_next } = pageOf(found);
  return { recalls: rows.map(publicView), page, has_next };
}

export async function onePublicRecall(container: MedusaContainer, number: string): Promise<PublicRecall> {
  const [recall] = await recallsOf(container).listRecalls({ number: number.toUpperCase() }, { take: 1 });
  if (!recall) throw notFound("Penarikan");
  return publicView(recall);
}

export async function listRecallViews(
  container: MedusaContainer,
  by: RecallActor,
  { vendor_id, state, page }: { vendor_id?: string; state: "open" | "closed"; page: number },
) {
  const recalls = recallsOf(container);
  const found = await recalls.listRecalls({ state, ...(vendor_id ? { vendor_id } : {}) }, { ...slice(page), order: { id: "DESC" } });
  const { page: rows, has_next } = pageOf(found);
  const progress = await recalls.progress(rows.map(({ id }) => id));
  return { recalls: rows.map((row) => view(row, by, progress.get(row.id))), page, has_next };
}

const viewOrder = (row: RecallOrderRow): RecallDetail["buyers"][number] => ({
  ...{ id: row.id, order_id: row.vendor_order_id, number: row.order_number, handed_over_at: time(row.handed_over_at) },
  ...{ quantity: row.quantity, batch_code: row.batch_code, mailed: row.mailed, outcome: row.outcome },
  ...{ returned_quantity: row.returned_quantity, paid_back: row.paid_back, note: row.note },
});

export async function recallDetail(
  container: MedusaContainer,
  by: RecallActor,
  { id, vendor_id, page }: { id: string; vendor_id?: string; page: number },
): Promise<RecallDetail> {
  const recalls = recallsOf(container);
  const [[recall], found, progress] = await Promise.all([
    recalls.listRecalls({ id, ...(vendor_id ? { vendor_id } : {}) }, { take: 1 }),
    // "open" comes before what became of the others only by chance of the alphabet, so the newest word decides.
    recalls.listRecallOrders({ recall_id: id }, { ...slice(page), order: { noted_at: "ASC NULLS FIRST", id: "ASC" } as never }),
    recalls.progress([id]),
  ]);
  if (!recall) throw notFound("Penarikan");
  const { page: rows, has_next } = pageOf(found);
  return { recall: view(recall, by, progress.get(id)), buyers: rows.map(viewOrder), page, has_next };
}
