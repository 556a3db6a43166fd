import { setTimeout as sleep } from "node:timers/promises";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { AdminBatchDetail, AdminBatchList, AdminBatchQuery, StartRun } from "../../../contracts/payout";
import { causeOf } from "../../../http/answer-error";
import { officerEndpoint } from "../../../http/callers";
import { listBatches, showBatch } from "../../../workflows/payout/batch-views";
import { openBatch } from "../../../workflows/payout/open-batch";
import { runPayoutsWorkflow } from "../../../workflows/payout/run-payouts";

/** A run over a whole city takes minutes; whoever started it is shown how far it has come after this long. */
const PATIENCE_MS = 5_000;

export const GET = officerEndpoint(
  { summary: "Daftar pencairan, yang terbaru dulu", query: AdminBatchQuery, response: AdminBatchList },
  ({ query, scope }) => listBatches(scope, query.page),
);

export const POST = officerEndpoint(
  { summary: "Mulai pencairan sekarang", body: StartRun, response: AdminBatchDetail, status: 201 },
  async ({ body, officerId, scope }) => {
    const input = { run_key: `officer:${body.key}`, created_by: officerId };
    const { batch_id } = await openBatch(scope, input);
    const run = runPayoutsWorkflow(scope).run({ input });
    // What breaks off is carried on by the job; here it is only noted.
    run.catch((error) => scope.resolve(ContainerRegistrationKeys.LOGGER).error(`Payout run ${batch_id}: ${causeOf(error)}`));
    await Promise.race([run.catch(() => undefined), sleep(PATIENCE_MS, undefined, { ref: false })]);
    return showBatch(scope, batch_id);
  },
);
