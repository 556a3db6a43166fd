import type { MedusaContainer } from "@medusajs/framework/types";
import { refreshListings, refreshVendor } from "../catalog/refresh";
import { deliverMail } from "../mail/deliver";
import { closeAtProvider } from "../workflows/charge/close-at-provider";
import { sendPayback } from "../workflows/charge/send-payback";
import { deliverNotice, type NoticePayload } from "../workflows/notice/deliver";
import { sendTransfer } from "../workflows/payout/transfer";

import { reachBuyers } from "../workflows/recall/reach-buyers";

/**
 * What each topic carries. Search messages say which thing changed, never a copy of it, so that a late delivery tells the newest state;
 * a mail carries what it says, because it tells of one moment.
 */
export interface OutboxPayloads {
  "search.listings": { listing_ids: string[] };
  "search.vendor": { vendor_id: string };
  /** An attempt to pay ended here; its provider must let go of it, or tell that money has come after all. */
  "charge.close": { charge_id: string };
  /** Money goes back the way it came. */
  "payback.send": { payback_id: string };
  /** `template` names one of src/mail/letters; `data` is what its schema asks for. */
  mail: { to: string; template: string; data: Record<string, unknown> };
  "payout.transfer": { payout_id: string };
  /** The buyers of something recalled are listed and written to, some at a time, in the order of their ids. */
  "recall.reach": { recall_id: string; after: string };
  /** In `data`, so that what it says leaves the queue with its delivery, as with mails. */
  notice: NoticePayload;
}

export type OutboxTopic = keyof OutboxPayloads;
export type Delivery<T extends OutboxTopic> = (container: MedusaContainer, payload: OutboxPayloads[T]) => Promise<void>;

/**
 * Who delivers which topic. A delivery may run twice (the process died between doing and noting it), so it must be idempotent.
 * Topics without an entry stay in the queue.
 */
export const DELIVERIES: { [T in OutboxTopic]?: Delivery<T> } = {
  mail: deliverMail,
  notice: deliverNotice,
  "recall.reach": reachBuyers,
  "payout.transfer": sendTransfer,
  "search.listings": (container, { listing_ids }) => refreshListings(container, listing_ids),
  "charge.close": (container, { charge_id }) => closeAtProvider(container, charge_id),
  "payback.send": (container, { payback_id }) => sendPayback(container, payback_id),
  "search.vendor": (container, { vendor_id }) => refreshVendor(container, vendor_id),
};
