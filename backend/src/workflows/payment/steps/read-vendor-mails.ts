import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readVendorMails } from "../../order/read-vendor-mails";
import type { JudgedTransfer } from "./judge-transfer";

export const readPaidVendorMailsStep = createStep("read-paid-vendor-mails", async ({ group }: JudgedTransfer, { container }) => {
  return new StepResponse(
    await readVendorMails(
      container,
      group.vendor_orders.map((order) => order.vendor_id),
    ),
  );
});
