import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { rupiah } from "../../foundation/rupiah";
import { Problem } from "../../http/problem";
import { clearingSettled, type Settlement } from "../../modules/ledger/rules/city-postings";
import type { PostedJournal, Read } from "../../modules/ledger/service";
import { officerActor } from "../audit/actors";
import { audited } from "../audit/record";
import { ledgerOf } from "./record";

/** SQLSTATE with which the database refuses the same fact told with other sums. */
const OTHER_SUMS = "LG409";

const saidDifferently = (error: unknown) => (error as { code?: string }).code === OTHER_SUMS;

async function post(container: MedusaContainer, settlement: Settlement): Promise<PostedJournal[]> {
  const posting = clearingSettled(settlement);
  const { account, arrived, fee, officer_id } = settlement;
  const actor = await officerActor(container, officer_id);
  const subject = { type: "settlement", id: posting.source_key };
  const workOut = async (read: Read) => {
    const [state] = await read<{ balance: string; known: boolean }>(
      `select coalesce((select balance from ledger_account where code = ?), 0) as balance,
              exists (select 1 from ledger_journal where source_key = ?) as known`,
      [account, posting.source_key],
    );
    const balance = Number(state!.balance);
    if (!state!.known && arrived + fee > balance) {
      const message = `Di penyedia hanya ada ${rupiah(Math.max(0, balance))}. Periksa jumlah dan biayanya.`;
      throw new Problem("conflict", "more_than_there", message, [{ field: "arrived", message }]);
    }
    return [posting];
  };
  return audited(
    container,
    (joined) => ledgerOf(container).postWorkedOut([`settlement:${account}`], workOut, joined),
    (posted) =>
      posted.some((journal) => journal.posted) ? [{ actor, action: "clearing.settle", subject, after: { account, arrived, fee } }] : [],
  );
}

const settleClearingStep = createStep("settle-clearing", async (settlement: Settlement, { container }) => {
  const posted = await post(container, settlement).catch((error: unknown) => {
    if (!saidDifferently(error)) throw error;
    const message = "Nomor ini sudah dicatat dengan jumlah lain.";
    throw new Problem("conflict", "known_reference", message, [{ field: "reference", message }]);
  });
  return new StepResponse(posted);
});

/** An officer saw in the bank's statement what a provider transferred. One journal, so there is nothing to undo. */
export const settleClearingWorkflow = createWorkflow("settle-clearing", (settlement: Settlement) => {
  return new WorkflowResponse(settleClearingStep(settlement));
});
