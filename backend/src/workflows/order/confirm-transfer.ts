import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { storefrontLink } from "../../foundation/links";
import { enqueueMessagesStep, type OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { capturePaymentsStep } from "../payment/steps/capture-payments";
import { type ConfirmTransferInput, type JudgedTransfer, judgeTransferStep } from "../payment/steps/judge-transfer";
import { readPaidVendorMailsStep } from "../payment/steps/read-vendor-mails";
import { recordTransferStep } from "../payment/steps/record-transfer";
import { holdLockStep, letGoLockStep } from "./steps/hold-lock";

/** The shopper hears that the money arrived, each shop that it may begin. */
function newsOfTransfer({ group }: JudgedTransfer, amount: number, vendorMails: Record<string, string[]>): OutboxMessageInput[] {
  const mail = (to: string, number: string, data: Record<string, unknown>): OutboxMessageInput => ({
    topic: "mail",
    dedupe_key: `transfer-confirmed:${number}:${to}`,
    payload: { to, template: "transfer-confirmed", data: { number, ...data } },
  });
  const toVendors = group.vendor_orders
    .filter((order) => order.state !== "cancelled")
    .flatMap((order) =>
      (vendorMails[order.vendor_id] ?? []).map((to) =>
        mail(to, order.number, {
          reader: "vendor",
          name: order.vendor_name,
          amount: order.total,
          link: storefrontLink("/penjual/pesanan"),
        }),
      ),
    );
  if (!group.contact_email) return toVendors;
  const link = storefrontLink(`/pesanan/${group.number}`);
  return [mail(group.contact_email, group.number, { reader: "shopper", name: group.contact_name, amount, link }), ...toVendors];
}

/** An officer saw the transfer on the city's account: every standing share is captured and the shops may accept. */
export const confirmTransferWorkflow = createWorkflow("confirm-transfer", (input: ConfirmTransferInput) => {
  const lock = transform({ input }, (data) => ({ key: `order-group:${data.input.order_group_id}` }));
  holdLockStep(lock);
  const judged = judgeTransferStep(input);
  when({ judged }, (data) => data.judged.proceed).then(() => {
    const vendorMails = readPaidVendorMailsStep(judged);
    capturePaymentsStep(judged.payment_ids);
    recordTransferStep(input);
    enqueueMessagesStep(
      transform({ judged, input, vendorMails }, (data) => newsOfTransfer(data.judged, data.input.amount, data.vendorMails)),
    );
  });
  letGoLockStep(lock);
  return new WorkflowResponse(input.order_group_id);
});
