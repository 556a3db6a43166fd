import type { CreateOrderDTO, MedusaContainer, OrderDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inModule, knexOf, type SameTransaction } from "../../../foundation/same-transaction";
import { ORDER_GROUP_MODULE } from "../../../modules/order-group";
import type { OrderGroupModuleService } from "../../../modules/order-group/service";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { VOUCHER_MODULE } from "../../../modules/voucher";
import type { VoucherModuleService } from "../../../modules/voucher/service";
import { kickOutbox } from "../../../outbox/kick";
import { DayFull, promiseDays } from "../../order/day-promises";
import { reserveStock, StockShort } from "../../order/stock";
import { cartChanged } from "../cart-changed";
import { closeCart } from "../close-cart";
import { closingOf, daysWanted, groupDraft, orderDrafts, paymentDrafts, stockWanted } from "../drafts";
import { newsOfOrder } from "../news";
import { insertPayments } from "../payment-rows";
import type { PlaceOrderInput } from "./find-placed-group";
import type { AgreedPlan } from "./plan-orders";

export interface Placing {
  input: PlaceOrderInput;
  plan: AgreedPlan;
  vendorMails: Record<string, string[]>;
}

async function createOrders(container: MedusaContainer, drafts: CreateOrderDTO[], sameTransaction: SameTransaction): Promise<OrderDTO[]> {
  const orders = container.resolve(Modules.ORDER);
  return inModule(orders, sameTransaction, (here) => orders.createOrders(drafts, here));
}

/** Of two shoppers who want a voucher's last use, the later is told here. */
async function redeemVoucher(container: MedusaContainer, { input, plan }: Placing, sameTransaction: SameTransaction): Promise<void> {
  if (plan.voucher_code === null) return;
  const use = {
    code: plan.voucher_code,
    group_number: plan.number,
    customer_id: input.customer_id ?? null,
    phone: plan.contact.phone,
    amount: plan.discount_total,
  };
  const taken = await container.resolve<VoucherModuleService>(VOUCHER_MODULE).redeem(use, sameTransaction);
  if (!taken) throw cartChanged([{ field: "voucher", message: "Voucher ini baru saja habis atau berakhir." }]);
}

/** The day that somebody else filled, said where the shopper chose it. */
function fullDay({ input, plan }: Placing, { listing_id }: DayFull) {
  const order = plan.orders.find(({ lines }) => lines.some(({ offer }) => offer.listing_id === listing_id))!;
  const position = input.request.deliveries.findIndex(({ vendor_id }) => vendor_id === order.shop.id);
  const { title } = order.lines.find(({ offer }) => offer.listing_id === listing_id)!.offer;
  return { field: `deliveries.${position}.slot`, message: `${title} untuk hari itu baru saja penuh. Pilih hari lain.` };
}

/**
 * Everything that an order is, in one transaction: a process that is killed at whatever moment leaves all of it or nothing. The unique indexes
 * on cart and idempotency key let only one of two runs through, lock or no lock. What other shoppers wait for (a voucher, stock) is taken
 * last, so that they wait for a few milliseconds.
 */
export const writeOrderStep = createStep("write-order", async (placing: Placing, { container }) => {
  const { input, plan, vendorMails } = placing;
  const orderGroups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  let id = "";
  try {
    await orderGroups.inTransaction(async (sameTransaction) => {
      const knex = knexOf(sameTransaction);
      const orders = await createOrders(container, orderDrafts(input, plan), sameTransaction);
      const collections = await insertPayments(knex, paymentDrafts(plan));
      const { group, vendor_orders } = groupDraft(input, plan, orders);
      id = await orderGroups.record(group, vendor_orders, sameTransaction);
      await closeCart(knex, closingOf(input.cart_id, plan, orders, collections));
      await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(newsOfOrder(plan, vendorMails), sameTransaction);
      await redeemVoucher(container, placing, sameTransaction);
      await promiseDays(knex, daysWanted(plan, orders));
      await reserveStock(knex, stockWanted(plan, orders));
    });
  } catch (error) {
    // Somebody was faster since the cart was read.
    if (error instanceof DayFull) throw cartChanged([fullDay(placing, error)]);
    throw error instanceof StockShort ? cartChanged() : error;
  }
  setImmediate(() => kickOutbox(container));
  return new StepResponse(id);
});
