import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { recordOrdersOrLeave } from "../record";

/**
 * Journals of orders whose state or money just changed; put it after the step that wrote the change. Journals cannot be undone and
 * need not be: they say what happened.
 */
export const recordOrdersStep = createStep("record-orders", async (vendorOrderIds: string[], { container }) => {
  await recordOrdersOrLeave(container, vendorOrderIds);
  return new StepResponse(vendorOrderIds);
});
