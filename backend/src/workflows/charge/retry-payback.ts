import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound, Problem } from "../../http/problem";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { kickOutbox } from "../../outbox/kick";
import { officerActor } from "../audit/actors";
import { recordAudit } from "../audit/record";
import { chargesOf } from "./current-charge";

/**
 * An officer wants money sent once more that its provider had refused. It is due again and told to the outbox in one transaction; of two
 * officers, or one that sends it by hand meanwhile, one comes first.
 */
export async function retryPayback(container: MedusaContainer, id: string, officerId: string): Promise<void> {
  const charges = chargesOf(container);
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const [known] = await charges.listPaybacks({ id }, { select: ["id"], take: 1 });
  if (!known) throw notFound("Uang kembali");
  const actor = await officerActor(container, officerId);
  await charges.inTransaction(async (sameTransaction) => {
    const turn = await charges.retryPayback(id, sameTransaction);
    if (turn === null) throw new Problem("conflict", "payback_not_refused", "Uang ini tidak sedang gagal dikirim. Muat ulang daftar.");
    await outbox.enqueue(
      [{ topic: "payback.send", dedupe_key: `payback.send:${id}:${turn}`, payload: { payback_id: id } }],
      sameTransaction,
    );
    await recordAudit([{ actor, action: "payback.retry", subject: { type: "payback", id }, after: { turn } }], sameTransaction);
  });
  kickOutbox(container);
}
