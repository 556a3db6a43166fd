import { randomUUID } from "node:crypto";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";

/** Small enough that one delivery stays well under the outbox's lease. */
const BATCH = 100;

/** The messages that bring these listings' search documents up to date. */
export function tellSearch(listingIds: string[]): OutboxMessageInput[] {
  const batches = Array.from({ length: Math.ceil(listingIds.length / BATCH) }, (_, index) =>
    listingIds.slice(index * BATCH, (index + 1) * BATCH),
  );
  return batches.map((listing_ids) => ({ topic: "search.listings", dedupe_key: `listings:${randomUUID()}`, payload: { listing_ids } }));
}
