import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound, Problem } from "../../http/problem";
import { PAYOUT_MODULE } from "../../modules/payout";
import { BANK_FILE_COLUMNS, bankFileRow } from "../../modules/payout/rules/bank-file";
import type { PayoutModuleService } from "../../modules/payout/service";
import { officerActor } from "../audit/actors";
import { audited } from "../audit/record";

const PAGE = 500;

/** The rows of a batch's file, heading first, read a page at a time so that a batch of any size takes little memory. */
export async function* bankFileRows(container: MedusaContainer, batchId: string): AsyncGenerator<readonly (string | number)[]> {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  yield BANK_FILE_COLUMNS;
  let position = 0;
  let after = "";
  for (;;) {
    const page = await payouts.openPayouts(batchId, { after, limit: PAGE });
    for (const transfer of page) {
      position += 1;
      yield bankFileRow(transfer, position);
    }
    if (page.length < PAGE) return;
    after = page.at(-1)!.number_of_payout;
  }
}

/** Notes who takes the file before it is given: from here on the batch may be under way at the bank. */
export async function takeBankFile(container: MedusaContainer, batchId: string, officerId: string): Promise<{ name: string }> {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [batch] = await payouts.listPayoutBatches({ id: batchId }, { take: 1 });
  if (!batch) throw notFound("Pencairan");
  if (batch.state === "filling") throw new Problem("conflict", "still_filling", "Pencairan ini masih disusun. Tunggu sebentar.");
  if (batch.state === "settled") throw new Problem("conflict", "settled", "Pencairan ini sudah selesai; berkasnya tidak ada lagi.");
  const actor = await officerActor(container, officerId);
  await audited(
    container,
    (joined) => payouts.markSent(batchId, officerId, joined),
    () => [{ actor, action: "payout_batch.take_file", subject: { type: "payout_batch", id: batchId }, after: { number: batch.number } }],
  );
  return { name: `pencairan-${batch.number}.csv` };
}
