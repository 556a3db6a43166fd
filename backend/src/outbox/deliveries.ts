import type { MedusaContainer } from "@medusajs/framework/types";
import { refreshListings, refreshVendor } from "../catalog/refresh";
import { deliverMail } from "../mail/deliver";

/**
 * What each topic carries. Search messages say which thing changed, never a copy of it, so that a late delivery tells the newest state;
 * a mail carries what it says, because it tells of one moment.
 */
export interface OutboxPayloads {
  "search.listings": { listing_ids: string[] };
  "search.vendor": { vendor_id: string };
  /** `template` names one of src/mail/letters; `data` is what its schema asks for. */
  mail: { to: string; template: string; data: Record<string, unknown> };
}

export type OutboxTopic = keyof OutboxPayloads;
export type Delivery<T extends OutboxTopic> = (container: MedusaContainer, payload: OutboxPayloads[T]) => Promise<void>;

/**
 * Who delivers which topic. A delivery may run twice (the process died between doing and noting it), so it must be idempotent.
 * Topics without an entry stay in the queue.
 */
export const DELIVERIES: { [T in OutboxTopic]?: Delivery<T> } = {
  mail: deliverMail,
  "search.listings": (container, { listing_ids }) => refreshListings(container, listing_ids),
  "search.vendor": (container, { vendor_id }) => refreshVendor(container, vendor_id),
};
