import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { PAYOUT_MODULE } from "../modules/payout";
import { dueRun, scheduledRunKey } from "../modules/payout/rules/schedule";
import type { PayoutModuleService } from "../modules/payout/service";
import { PAYOUT_TERMS, runsBySchedule } from "../reference/payout-terms";
import { runPayoutsWorkflow } from "../workflows/payout/run-payouts";

const MINUTE = 60_000;
/** A run that was due longer ago belongs to a day the market slept through; the next one pays everybody anyway. */
const TOO_LATE = 24 * 60 * MINUTE;
const MOST = 10;

/** Starts the run that is due, and carries on runs whose process did not live to end them. */
export default async function runPayouts(container: MedusaContainer): Promise<void> {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const run = (run_key: string, created_by: string) => runPayoutsWorkflow(container).run({ input: { run_key, created_by } });

  const broken = await payouts.listPayoutBatches(
    { state: "filling", created_at: { $lt: new Date(Date.now() - MINUTE) } },
    { order: { created_at: "ASC" }, take: MOST },
  );
  for (const { run_key, created_by } of broken) await run(run_key, created_by);

  if (!runsBySchedule()) return;
  const due = dueRun(new Date(), PAYOUT_TERMS);
  if (!due || Date.now() - due.getTime() > TOO_LATE) return;
  const run_key = scheduledRunKey(due);
  const [known] = await payouts.listPayoutBatches({ run_key }, { take: 1 });
  if (!known) await run(run_key, "schedule");
}

export const config = { name: "run-payouts", schedule: every(60) };
