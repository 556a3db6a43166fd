import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { knexOf } from "../../foundation/same-transaction";
import { LISTING_MODULE } from "../../modules/listing";
import { menuDay } from "../../modules/listing/rules/daily";
import type { ListingModuleService } from "../../modules/listing/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { kickOutbox } from "../../outbox/kick";
import { fillShelves, type Shelf } from "../order/stock";
import { premisesId } from "./premises";
import { tellSearch } from "./tell-search";

const BATCH = 200;

/**
 * Fills the stock of daily menus for the day that has begun: once per product and day, whatever runs how often, and as soon as a process lives again.
 * Pieces promised to orders stay promised; what was left of yesterday is not carried over.
 */
export async function fillDailyMenus(container: MedusaContainer, now = new Date()): Promise<number> {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const premises = await premisesId(container.resolve(ContainerRegistrationKeys.QUERY));
  let filled = 0;
  for (;;) {
    const batch = await listings.inTransaction(async (joined) => {
      const due = await listings.claimUnfilled(menuDay(now), BATCH, joined);
      if (due.length === 0) return due;
      const { rows } = await knexOf(joined).raw<{ rows: (Shelf & { product_id: string })[] }>(
        `select v.product_id, item.inventory_item_id, ? as location_id from product_variant v
         join product_variant_inventory_item item on item.variant_id = v.id and item.deleted_at is null
         where v.product_id = any(?) and v.deleted_at is null`,
        [premises, due.map(({ product_id }) => product_id)],
      );
      const stock = new Map(due.map(({ product_id, daily_stock }) => [product_id, daily_stock]));
      const shelves = rows.map(({ product_id, ...shelf }) => ({ ...shelf, available: stock.get(product_id) ?? 0 }));
      await fillShelves(knexOf(joined), shelves);
      await outbox.enqueue(tellSearch(due.map(({ id }) => id)) as Parameters<OutboxModuleService["enqueue"]>[0], joined);
      return due;
    });
    filled += batch.length;
    if (batch.length < BATCH) break;
  }
  if (filled > 0) kickOutbox(container);
  return filled;
}
