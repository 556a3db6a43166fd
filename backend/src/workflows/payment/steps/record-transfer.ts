import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import type { ConfirmTransferInput } from "./judge-transfer";

export const recordTransferStep = createStep(
  "record-transfer",
  async ({ order_group_id, note, actor }: ConfirmTransferInput, { container }) => {
    const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    await orderGroups.updateOrderGroups({
      id: order_group_id,
      payment_state: "paid",
      paid_at: new Date(),
      confirmed_by: actor.id,
      confirm_note: note ?? null,
    });
    return new StepResponse(order_group_id, order_group_id);
  },
  async (id, { container }) => {
    if (!id) return;
    const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    const unpaid = { payment_state: "awaiting_confirmation" as const, paid_at: null, confirmed_by: null, confirm_note: null };
    await orderGroups.updateOrderGroups({ id, ...unpaid });
  },
);
