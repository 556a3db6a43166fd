import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { createOrdersStep } from "@medusajs/medusa/core-flows";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { closingOf, groupDraft, orderDrafts, paymentDrafts, stockWanted } from "./drafts";
import { newsOfOrder } from "./news";
import { closeCartStep } from "./steps/close-cart";
import { createPaymentsStep } from "./steps/create-payments";
import { findPlacedGroupStep, type PlaceOrderInput } from "./steps/find-placed-group";
import { planOrdersStep } from "./steps/plan-orders";
import { readVendorMailsStep } from "./steps/read-vendor-mails";
import { recordGroupStep } from "./steps/record-group";
import { redeemVoucherStep } from "./steps/redeem-voucher";
import { reserveStockStep } from "./steps/reserve-stock";

const cartLock = (data: { input: PlaceOrderInput }) => ({ key: `cart:${data.input.cart_id}` });

/**
 * Turns a cart into one order group with one Medusa order per shop.
 *
 * Repeating it is safe: the same key with the same request, or the same cart again, answers the group that exists. Everything is
 * checked again under the cart's lock; whatever differs from what the shopper saw ends in `cart_changed` and nothing is written.
 * Each step undoes itself, and what leaves the program is written last, so a failure leaves nothing behind.
 */
export const placeOrderWorkflow = createWorkflow("place-order", (input: PlaceOrderInput) => {
  holdLockStep(transform({ input }, cartLock));
  const placedBefore = findPlacedGroupStep(input);

  const placedNow = when({ placedBefore }, (data) => !data.placedBefore).then(() => {
    const plan = planOrdersStep(input);
    const vendorMails = readVendorMailsStep(plan);
    redeemVoucherStep(transform({ input, plan }, (data) => ({ plan: data.plan, customer_id: data.input.customer_id })));

    const orders = createOrdersStep(transform({ input, plan }, (data) => orderDrafts(data.input, data.plan)));
    reserveStockStep(transform({ plan, orders }, (data) => stockWanted(data.plan, data.orders)));
    const paymentCollectionIds = createPaymentsStep(transform({ plan }, (data) => paymentDrafts(data.plan)));
    const id = recordGroupStep(transform({ input, plan, orders }, (data) => groupDraft(data.input, data.plan, data.orders)));
    closeCartStep(
      transform({ input, plan, orders, paymentCollectionIds }, (data) =>
        closingOf(data.input.cart_id, data.plan, data.orders, data.paymentCollectionIds),
      ),
    );
    enqueueMessagesStep(transform({ plan, vendorMails }, (data) => newsOfOrder(data.plan, data.vendorMails)));
    return id;
  });

  letGoLockStep(transform({ input }, cartLock));
  return new WorkflowResponse(
    transform({ placedBefore, placedNow }, (data) => ({ order_group_id: (data.placedNow ?? data.placedBefore) as string })),
  );
});
