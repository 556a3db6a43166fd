import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { OrderState, PaymentMethod } from "../../../contracts/primitives";
import { notFound, Problem } from "../../../http/problem";
import { AMENDMENT_MODULE } from "../../../modules/amendment";
import type { AmendmentModuleService } from "../../../modules/amendment/service";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import { rupiah } from "../../../modules/order-group/rules/rupiah";
import { judgeTransition, type OrderAction, type OrderActor } from "../../../modules/order-group/rules/transitions";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { refuseRecalled } from "../../recall/batches";
import { leavable } from "../leavable";
import type { GroupWithOrders } from "../views";

export interface OrderStep {
  vendor_order_id: string;
  by: OrderActor;
  /** The officer, or who pressed the button for the shop. */
  actor?: { id: string; name: string };
  reason?: string;
  pickup_code?: string;
  /** The shop's word that it received the cash. */
  cash_received?: boolean;
}

/** A transition that has been judged; `proceed` is false when it had already happened. */
export interface Transition {
  proceed: boolean;
  to: OrderState;
  order: GroupWithOrders["vendor_orders"][number];
  group: GroupWithOrders;
}

const service = (container: { resolve<T>(key: string): T }) => container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);

/** All orders of a group share one lock, because the group's payment state follows from all of them. */
export const findGroupLockStep = createStep(
  "find-group-lock",
  async ({ vendor_order_id }: Pick<OrderStep, "vendor_order_id">, { container }) => {
    const [order] = await service(container).listVendorOrders({ id: vendor_order_id }, { take: 1 });
    if (!order) throw notFound("Pesanan");
    return new StepResponse({ key: `order-group:${order.order_group_id}`, order_group_id: order.order_group_id });
  },
);

interface Asked {
  step: OrderStep;
  action: OrderAction;
  order_group_id: string;
}

function checkPickupCode(order: Transition["order"], given: string | undefined): void {
  if (!given || !order.pickup_code || given === order.pickup_code) return;
  const message = "Kode ambil tidak cocok. Minta pembeli membacakan lagi.";
  throw new Problem("invalid", "pickup_code", message, [{ field: "pickup_code", message }]);
}

/** Nobody is handed something else than they ordered before they said yes. */
async function checkProposals({ id }: Transition["order"], container: MedusaContainer): Promise<void> {
  const amendments = container.resolve<AmendmentModuleService>(AMENDMENT_MODULE);
  const [open] = await amendments.listLineAdjustments({ vendor_order_id: id, state: "proposed" }, { select: ["id", "title"], take: 1 });
  if (!open) return;
  const message = `Pembeli belum menjawab usulan pengganti ${open.title}. Minta mereka menjawab di halaman pesanannya, atau tarik usulannya.`;
  throw new Problem("conflict", "substitute_open", message);
}

/** Cash is what the shop says it is; commission and the market's books follow from this word. */
function checkCash({ total }: Transition["order"], payment_method: PaymentMethod, received: boolean | undefined): void {
  if (payment_method !== "cash" || total === 0 || received) return;
  const message = `Centang dulu bahwa uang tunai ${rupiah(total)} sudah Anda terima.`;
  throw new Problem("invalid", "cash_not_received", message, [{ field: "cash_received", message }]);
}

/** Reads the order under the lock and decides whether the step may be taken. */
export const beginTransitionStep = createStep("begin-transition", async ({ step, action, order_group_id }: Asked, { container }) => {
  const [found] = await service(container).listOrderGroups({ id: order_group_id }, { relations: ["vendor_orders"], take: 1 });
  const group = found as GroupWithOrders;
  const order = group.vendor_orders.find((candidate) => candidate.id === step.vendor_order_id);
  if (!order) throw notFound("Pesanan");

  const { payment_method, payment_state } = group;
  const may_leave = step.by === "shopper" && (await leavable(container, [order])).has(order.id);
  const verdict = judgeTransition({ state: order.state, payment_method, payment_state, may_leave }, action, step.by);
  if (verdict.kind === "refused") throw new Problem("conflict", verdict.code, verdict.message);
  if (verdict.kind === "repeated") return new StepResponse({ proceed: false, to: order.state, order, group } as Transition);
  if (action === "hand_over") {
    await checkProposals(order, container);
    await refuseRecalled(container, order);
    checkPickupCode(order, step.pickup_code);
    checkCash(order, payment_method, step.cash_received);
  }
  return new StepResponse({ proceed: true, to: verdict.to, order, group } as Transition);
});
