import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { notFound } from "../../http/problem";
import { VOUCHER_MODULE } from "../../modules/voucher";
import type { VoucherModuleService } from "../../modules/voucher/service";
import { memberActor } from "../audit/actors";
import { audited } from "../audit/record";

export interface ShareVoucherInput {
  code: string;
  vendor_id: string;
  member_id: string;
  joined: boolean;
}

const shareVoucherStep = createStep("share-voucher", async ({ code, vendor_id, member_id, joined }: ShareVoucherInput, { container }) => {
  const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE);
  const [voucher] = await vouchers.listVouchers({ code, funder: "shared" }, { take: 1 });
  const isForThem = voucher && (voucher.vendor_id === null || voucher.vendor_id === vendor_id);
  if (!isForThem) throw notFound("Voucher");
  const change = { voucher_id: voucher.id, vendor_id, joined_by: member_id, joined };
  const actor = await memberActor(container, member_id);
  await audited(
    container,
    (joined) => vouchers.share(change, joined),
    () => [{ actor, action: joined ? "voucher.join" : "voucher.leave", subject: { type: "voucher", id: voucher.id }, vendor_id }],
  );
  return new StepResponse(voucher.id);
});

/** A shop agrees to pay its part of a shared voucher, or ends that; orders that used it keep their price. */
export const shareVoucherWorkflow = createWorkflow("share-voucher", (input: ShareVoucherInput) => {
  return new WorkflowResponse(shareVoucherStep(input));
});
