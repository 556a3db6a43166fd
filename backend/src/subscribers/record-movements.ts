import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PaymentEvents } from "@medusajs/framework/utils";
import { recordMovements } from "../workflows/ledger/record";

/** Officers capture and refund in Medusa Admin too. Should this be missed, the sweep finds it. */
export default async function recordPaymentMovements({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await recordMovements(container, [event.data.id]);
}

export const config: SubscriberConfig = { event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED] };
