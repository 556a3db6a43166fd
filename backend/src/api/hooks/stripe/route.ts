import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../http/problem";
import { kickInbox } from "../../../inbox/work";
import { INBOX_MODULE } from "../../../modules/inbox";
import type { InboxModuleService } from "../../../modules/inbox/service";
import { configuredStripe } from "../../../providers/payment-stripe/client";
import { verifiedEvent } from "../../../providers/payment-stripe/events";

/**
 * Where Stripe tells what happened. Signature first; then the event is stored, once, and only then acknowledged: whatever else an event
 * means, the inbox's worker finds out. An answer that is not 2xx makes Stripe come again.
 */
export async function POST(req: MedusaRequest & { rawBody?: Buffer }, res: MedusaResponse): Promise<void> {
  const configured = configuredStripe();
  if (!configured) throw notFound();
  const event = verifiedEvent(configured, req.rawBody, req.headers["stripe-signature"]);
  const fresh = await req.scope.resolve<InboxModuleService>(INBOX_MODULE).store(event);
  res.json({ received: true, known: !fresh });
  if (fresh) kickInbox(req.scope);
}
