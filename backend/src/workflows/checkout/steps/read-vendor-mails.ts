import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readVendorMails } from "../../order/read-vendor-mails";
import type { AgreedPlan } from "./plan-orders";

export const readVendorMailsStep = createStep("read-vendor-mails", async ({ orders }: AgreedPlan, { container }) => {
  return new StepResponse(
    await readVendorMails(
      container,
      orders.map((order) => order.shop.id),
    ),
  );
});
