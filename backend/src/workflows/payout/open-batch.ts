import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_MODULE } from "../../modules/payout";
import { jakartaDay } from "../../modules/payout/rules/schedule";
import type { PayoutModuleService } from "../../modules/payout/service";
import { officerActor, systemActor } from "../audit/actors";
import { audited } from "../audit/record";
import type { RunPayoutsInput } from "./run-payouts";

/** The batch of a run, new or known. */
export async function openBatch(container: MedusaContainer, run: RunPayoutsInput): Promise<{ batch_id: string }> {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const day = jakartaDay(new Date());
  const actor = run.created_by === "schedule" ? systemActor("run-payouts") : await officerActor(container, run.created_by);
  const { id } = await audited(
    container,
    (joined) => payouts.openBatch({ ...run, day }, joined),
    (batch) =>
      batch.opened ? [{ actor, action: "payout_batch.start", subject: { type: "payout_batch", id: batch.id }, after: { day } }] : [],
  );
  return { batch_id: id };
}
