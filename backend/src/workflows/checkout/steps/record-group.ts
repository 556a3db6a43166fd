import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import type { groupDraft } from "../drafts";

/** The unique indexes on cart and idempotency key make this the step that only one of two runs can pass, lock or no lock. */
export const recordGroupStep = createStep(
  "record-order-group",
  async ({ group, vendor_orders }: ReturnType<typeof groupDraft>, { container }) => {
    const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    const id = await orderGroups.record(group, vendor_orders);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).erase(id);
  },
);
