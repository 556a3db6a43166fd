import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { holdLockStep, letGoLockStep } from "../order/steps/hold-lock";
import { findPlacedGroupStep, type PlaceOrderInput } from "./steps/find-placed-group";
import { planOrdersStep } from "./steps/plan-orders";
import { readVendorMailsStep } from "./steps/read-vendor-mails";
import { writeOrderStep } from "./steps/write-order";

const cartLock = (data: { input: PlaceOrderInput }) => ({ key: `cart:${data.input.cart_id}` });

/**
 * Turns a cart into one order group with one Medusa order per shop.
 *
 * Repeating it is safe: the same key with the same request, or the same cart again, answers the group that exists. Everything is
 * checked again under the cart's lock; whatever differs from what the shopper saw ends in `cart_changed` and nothing is written.
 * The order is then written in one transaction, so there is nothing to undo and nothing half done to find.
 */
export const placeOrderWorkflow = createWorkflow("place-order", (input: PlaceOrderInput) => {
  holdLockStep(transform({ input }, cartLock));
  const placedBefore = findPlacedGroupStep(input);

  const placedNow = when({ placedBefore }, (data) => !data.placedBefore).then(() => {
    const plan = planOrdersStep(input);
    const vendorMails = readVendorMailsStep(plan);
    return writeOrderStep({ input, plan, vendorMails });
  });

  letGoLockStep(transform({ input }, cartLock));
  return new WorkflowResponse(
    transform({ placedBefore, placedNow }, (data) => ({ order_group_id: (data.placedNow ?? data.placedBefore) as string })),
  );
});
