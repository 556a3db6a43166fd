import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../../http/answer-error";
import { AMENDMENT_MODULE } from "../../modules/amendment";
import type { AmendmentModuleService, VendorRefundRow } from "../../modules/amendment/service";
import { refundOrderWorkflow } from "./refund-order";

const BATCH = 20;
/** A refund that is being made right now takes seconds. */
const UNDONE_AFTER_MS = 60_000;

/** Makes the refunds that were written down and not made, because the process that was at it died. */
export async function finishRefunds(container: MedusaContainer): Promise<number> {
  const amendments = container.resolve<AmendmentModuleService>(AMENDMENT_MODULE);
  const undone = (await amendments.listVendorRefunds(
    { refund_id: null, created_at: { $lt: new Date(Date.now() - UNDONE_AFTER_MS) } },
    { take: BATCH, order: { created_at: "ASC" } },
  )) as VendorRefundRow[];
  for (const { vendor_order_id, amount, reason, request_key, origin, actor_id, actor_name } of undone) {
    const actor = { id: actor_id, name: actor_name };
    try {
      await refundOrderWorkflow(container).run({ input: { vendor_order_id, amount, reason, request_key, origin, actor } });
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Refund ${request_key}: ${causeOf(error)}`);
    }
  }
  return undone.length;
}
