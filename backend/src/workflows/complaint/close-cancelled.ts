import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { causeOf } from "../../http/answer-error";
import { complaintsOf } from "./situation";
import { takeComplaintStepWorkflow } from "./take-step";

/**
 * Ends the complaint about an order that was cancelled. Runs after the order's lock was let go, for the step takes that lock itself; should it
 * fail, the order is cancelled all the same and the complaint ends by its deadline or an officer.
 */
export const closeComplaintOfCancelledStep = createStep(
  "close-complaint-of-cancelled",
  async ({ vendor_order_id }: { vendor_order_id: string }, { container }) => {
    const open = await complaintsOf(container).listComplaints({ vendor_order_id, closed_at: null }, { select: ["id"], take: 1 });
    for (const { id } of open) {
      try {
        await takeComplaintStepWorkflow(container as MedusaContainer).run({
          input: { complaint_id: id, action: "order_cancelled", by: "system" },
        });
      } catch (error) {
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Complaint ${id} about a cancelled order: ${causeOf(error)}`);
      }
    }
    return new StepResponse(open.length);
  },
);
