import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { causeOf } from "../../../http/answer-error";
import { LEDGER_MODULE } from "../../../modules/ledger";
import { payoutStarted } from "../../../modules/ledger/rules/city-postings";
import type { LedgerModuleService } from "../../../modules/ledger/service";
import { OUTBOX_MODULE } from "../../../modules/outbox";
import type { OutboxModuleService } from "../../../modules/outbox/service";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type { PayoutModuleService, WrittenPayout } from "../../../modules/payout/service";
import { kickOutbox } from "../../../outbox/kick";
import { PAYOUT_TERMS } from "../../../reference/payout-terms";
import type { OutboxMessageInput } from "../../outbox/steps/enqueue-messages";
import { planPayouts } from "../plan";

const LEASE_SECONDS = 60;
const WAIT_SECONDS = 5;

/** Vendors whose balance alone would do, and those who owe what Stripe sent them, a page at a time in the order of their accounts. */
async function candidates(container: MedusaContainer, after: string): Promise<string[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: { vendor_id: string }[] }>(
    `select split_part(code, ':', 2) as vendor_id from ledger_account
     where code > 'vendor:' || ? || ':payable' and code < 'vendor;' and code like '%:payable'
       and (balance <= ? or (balance > 0 and exists (
         select 1 from payout p where p.vendor_id = split_part(code, ':', 2) and p.provider = 'stripe' and p.state = 'paid' and p.deleted_at is null)))
     order by code limit ?`,
    [after, -PAYOUT_TERMS.threshold, PAYOUT_TERMS.chunk],
  );
  return rows.map((row) => row.vendor_id);
}

/** What leaves through a provider's API is told the outbox with the payout; what leaves as a bank file waits for an officer. */
const transferOf = (payout: WrittenPayout): OutboxMessageInput[] =>
  payout.provider === "stripe"
    ? [{ topic: "payout.transfer", dedupe_key: `payout.transfer:${payout.id}`, payload: { payout_id: payout.id } }]
    : [];

async function payChunk(container: MedusaContainer, batchId: string, vendorIds: string[]): Promise<void> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  await container.resolve<PayoutModuleService>(PAYOUT_MODULE).payVendors(
    batchId,
    vendorIds,
    (lockedIds, read) => planPayouts(read, lockedIds, new Date()),
    async (payouts, sameTransaction) => {
      await outbox.enqueue(payouts.flatMap(transferOf), sameTransaction);
      // Last, because the ledger lets one poster in at a time until it commits.
      await ledger.post(
        payouts.map(({ id, vendor_id, amount }) => payoutStarted({ payout_id: id, vendor_id, amount })),
        sameTransaction,
      );
    },
  );
}

/** One vendor whose account does not open must not keep the others from their money. */
async function payEach(container: MedusaContainer, batchId: string, vendorIds: string[]): Promise<void> {
  try {
    await payChunk(container, batchId, vendorIds);
  } catch (error) {
    if (vendorIds.length > 1) {
      for (const vendorId of vendorIds) await payEach(container, batchId, [vendorId]);
      return;
    }
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Payout: ${vendorIds[0]} passed over in ${batchId}: ${causeOf(error)}`);
  }
}

/** One process fills a batch at a time, to spare the others the work; that nobody is paid twice is the database's doing. */
export const fillBatchStep = createStep("fill-payout-batch", async ({ batch_id }: { batch_id: string }, { container }) => {
  const fill = async (lost?: AbortSignal) => {
    const [batch] = await container.resolve<PayoutModuleService>(PAYOUT_MODULE).listPayoutBatches({ id: batch_id }, { take: 1 });
    // A run repeated after its end adds nobody to a batch that may be at the bank already.
    if (batch?.state !== "filling") return;
    let last = "";
    for (let vendorIds = await candidates(container, last); vendorIds.length > 0; vendorIds = await candidates(container, last)) {
      lost?.throwIfAborted();
      await payEach(container, batch_id, vendorIds);
      last = vendorIds.at(-1)!;
    }
  };
  await container.resolve(Modules.LOCKING).execute(`payout-batch:${batch_id}`, fill, { expire: LEASE_SECONDS, timeout: WAIT_SECONDS });
  setImmediate(() => kickOutbox(container));
  return new StepResponse(batch_id);
});
