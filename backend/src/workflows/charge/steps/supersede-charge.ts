import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { chargesOf } from "../current-charge";
import { paymentInProgress, releaseAtProvider } from "../release";
import type { PlannedOpening } from "./plan-opening";

/** The attempt before must be impossible to pay before another one is opened. */
export const supersedeChargeStep = createStep("supersede-charge", async ({ kind, current }: PlannedOpening, { container }) => {
  if (kind !== "open" || !current) return new StepResponse(null);
  if (!(await releaseAtProvider(current))) throw paymentInProgress();
  await chargesOf(container).conclude(current.id, "cancelled", {});
  return new StepResponse(current.id);
});
