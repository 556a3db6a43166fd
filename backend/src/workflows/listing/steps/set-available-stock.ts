import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

interface StockToSet {
  inventory_item_id: string;
  location_id: string;
  /** Pieces that can be sold, on top of what is promised to orders; undefined = leave. */
  available?: number;
}

/** Answers what was available before. Locked like a reservation, so that an order placed meanwhile is not forgotten. */
async function setAvailable(container: MedusaContainer, { inventory_item_id, location_id, available }: StockToSet): Promise<number> {
  const inventory = container.resolve(Modules.INVENTORY);
  return container.resolve(Modules.LOCKING).execute([inventory_item_id], async () => {
    const level = await inventory.retrieveInventoryLevelByItemAndLocation(inventory_item_id, location_id);
    const reserved = Number(level.reserved_quantity);
    await inventory.updateInventoryLevels([{ inventory_item_id, location_id, stocked_quantity: (available ?? 0) + reserved }]);
    return Number(level.stocked_quantity) - reserved;
  });
}

/** A vendor says how many pieces are left to sell. */
export const setAvailableStockStep = createStep(
  "set-available-stock",
  async (stock: StockToSet, { container }) => {
    if (stock.available === undefined) return new StepResponse(undefined);
    const available = await setAvailable(container, stock);
    return new StepResponse(undefined, { ...stock, available });
  },
  async (before, { container }) => {
    if (before) await setAvailable(container, before);
  },
);
