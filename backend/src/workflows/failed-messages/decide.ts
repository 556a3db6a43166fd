import type { MedusaContainer } from "@medusajs/framework/types";
import type { SameTransaction } from "../../foundation/same-transaction";
import { notFound, Problem } from "../../http/problem";
import { kickOutbox } from "../../outbox/kick";
import { officerActor } from "../audit/actors";
import { audited } from "../audit/record";
import { mayDismiss } from "./describe";
import { inboxOf, outboxOf } from "./views";

const gone = () => new Problem("conflict", "message_settled", "Pesan ini baru saja diproses atau diputuskan. Muat ulang daftar.");

/** Whether the id names something a provider told us. Throws for ids of neither queue. */
async function isIncoming(container: MedusaContainer, id: string): Promise<boolean> {
  const [[event], [message]] = await Promise.all([
    inboxOf(container).listInboxEvents({ id }, { select: ["id"], take: 1 }),
    outboxOf(container).listOutboxMessages({ id }, { select: ["id"], take: 1 }),
  ]);
  if (!event && !message) throw notFound("Pesan");
  return event !== undefined;
}

/** Tries it again from the start; the caller wakes the inbox's worker. */
export async function retryMessage(container: MedusaContainer, id: string, officerId: string): Promise<void> {
  const incoming = await isIncoming(container, id);
  const actor = await officerActor(container, officerId);
  const again = await audited(
    container,
    (joined) => (incoming ? inboxOf(container).revive(id, joined) : outboxOf(container).hasten(id, joined)),
    (done) => (done ? [{ actor, action: "message.retry", subject: { type: "message", id } }] : []),
  );
  if (!again) throw gone();
  if (!incoming) kickOutbox(container);
}

interface Dismissal {
  id: string;
  officerId: string;
  reason: string;
}

/** Sets it aside for good. What is about money cannot be: it is put right on that money's own page. */
export async function dismissMessage(container: MedusaContainer, { id, officerId, reason }: Dismissal): Promise<void> {
  const actor = await officerActor(container, officerId);
  const dismissal = (dismiss: (joined: SameTransaction) => Promise<boolean>) =>
    audited(container, dismiss, (done) => (done ? [{ actor, action: "message.dismiss", subject: { type: "message", id }, reason }] : []));
  if (await isIncoming(container, id)) {
    if (!(await dismissal((joined) => inboxOf(container).dismiss(id, officerId, reason, joined)))) throw gone();
    return;
  }
  const [message] = await outboxOf(container).listOutboxMessages({ id }, { select: ["id", "topic"], take: 1 });
  if (message && !mayDismiss(message.topic)) {
    throw new Problem(
      "conflict",
      "about_money",
      "Pesan tentang uang tidak bisa disisihkan. Selesaikan uangnya di halamannya, pesan ini ikut selesai.",
    );
  }
  if (!(await dismissal((joined) => outboxOf(container).dismiss(id, officerId, reason, joined)))) throw gone();
}
