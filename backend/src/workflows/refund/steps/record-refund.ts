import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { AMENDMENT_MODULE } from "../../../modules/amendment";
import type { AmendmentModuleService } from "../../../modules/amendment/service";
import { readShare } from "../shares";
import type { JudgedRefund, RefundInput } from "./judge-refund";

interface Recorded {
  id: string;
  order_id: string;
}

/** Writes down that the money is to go back, before it does: should the process die in between, the job goes on from here. */
export const recordRefundStep = createStep(
  "record-refund",
  async (
    { judged, input }: { judged: JudgedRefund; input: RefundInput },
    { container },
  ): Promise<StepResponse<string, Recorded | null>> => {
    if (judged.known_id) return new StepResponse(judged.known_id, null);
    const { actor, ...what } = input;
    const { id } = await container.resolve<AmendmentModuleService>(AMENDMENT_MODULE).createVendorRefunds({
      ...what,
      vendor_id: judged.vendor_id,
      actor_id: actor.id,
      actor_name: actor.name,
    });
    return new StepResponse(id, { id, order_id: judged.order_id });
  },
  async (recorded, { container }) => {
    if (!recorded) return;
    const { refunds } = await readShare(container, recorded.order_id);
    // Money that did go back stays on record.
    if (refunds.some((refund) => refund.vendor_refund_id === recorded.id)) return;
    await container.resolve<AmendmentModuleService>(AMENDMENT_MODULE).deleteVendorRefunds([recorded.id]);
  },
);
