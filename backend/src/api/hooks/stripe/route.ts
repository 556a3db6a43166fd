import { setTimeout as sleep } from "node:timers/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound, Problem } from "../../../http/problem";
import { kickInbox } from "../../../inbox/work";
import { INBOX_MODULE } from "../../../modules/inbox";
import type { InboxModuleService } from "../../../modules/inbox/service";
import { configuredStripe } from "../../../providers/payment-stripe/client";
import { verifiedEvent } from "../../../providers/payment-stripe/events";

/** With the database away a query waits for a connection for a minute, and Stripe's time is better spent coming again. */
const PATIENCE_MS = 5_000;

async function outOfPatience(): Promise<never> {
  await sleep(PATIENCE_MS, undefined, { ref: false });
  throw new Problem("unavailable", "not_kept", "Kabar ini belum bisa disimpan. Kirim lagi nanti.");
}

/**
 * Where Stripe tells what happened. Signature first; then the event is stored, once, and only then acknowledged: whatever else an event
 * means, the inbox's worker finds out. An answer that is not 2xx makes Stripe come again.
 */
export async function POST(req: MedusaRequest & { rawBody?: Buffer }, res: MedusaResponse): Promise<void> {
  const configured = configuredStripe();
  if (!configured) throw notFound();
  const event = verifiedEvent(configured, req.rawBody, req.headers["stripe-signature"]);
  const fresh = await Promise.race([req.scope.resolve<InboxModuleService>(INBOX_MODULE).store(event), outOfPatience()]);
  res.json({ received: true, known: !fresh });
  if (fresh) kickInbox(req.scope);
}
