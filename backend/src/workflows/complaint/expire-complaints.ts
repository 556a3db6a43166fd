import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { causeOf } from "../../http/answer-error";
import { complaintsOf } from "./situation";
import { takeComplaintStepWorkflow } from "./take-step";

const BATCH = 50;

/**
 * What silence means, for every complaint whose time is over: however long the program was down, the next run finds them. Two processes
 * may meet at one; the second finds its step taken, or the time not over any more.
 */
export async function expireComplaints(container: MedusaContainer): Promise<number> {
  const ids = await complaintsOf(container).pastDue(BATCH);
  for (const complaint_id of ids) {
    try {
      await takeComplaintStepWorkflow(container).run({ input: { complaint_id, action: "expire", by: "system" } });
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Complaint ${complaint_id} is past its time: ${causeOf(error)}`);
    }
  }
  return ids.length;
}
