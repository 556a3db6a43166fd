import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../foundation/job-pace";
import { sweepChargeJournals } from "../workflows/charge/sweep-journals";
import { sweepLedger } from "../workflows/ledger/sweep";

/** Journals for money that moved where nobody called the ledger, or in a process that did not live to. */
export default async function sweepLedgerJob(container: MedusaContainer): Promise<void> {
  await sweepLedger(container);
  await sweepChargeJournals(container);
}

export const config = { name: "sweep-ledger", schedule: every(30) };
