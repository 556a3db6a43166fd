import type { MedusaContainer } from "@medusajs/framework/types";
import type { SameTransaction } from "../../foundation/same-transaction";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import type { Stars } from "../../modules/review/rules/review";
import { kickOutbox } from "../../outbox/kick";
import { tellSearch } from "../listing/tell-search";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";
import { vendorsOf } from "./views";

interface Counted {
  review: { listing_id: string; vendor_id: string };
  change: Stars;
  news: OutboxMessageInput[];
}

/**
 * Adds what a review changed to the sums of its product and shop, in the review's own transaction, and has their documents written anew. The
 * product's row first, then its shop's, always: two reviews of one shop wait for each other and never in a ring.
 */
export async function countStars(container: MedusaContainer, { review, change, news }: Counted, joined: SameTransaction): Promise<void> {
  const counts = change.sum !== 0 || change.count !== 0;
  if (counts) {
    await container.resolve<ListingModuleService>(LISTING_MODULE).addStars(review.listing_id, change, joined);
    await vendorsOf(container).addStars(review.vendor_id, change, joined);
  }
  const messages = [...(counts ? tellSearch([review.listing_id]) : []), ...news];
  await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(messages, joined);
  if (messages.length > 0) setImmediate(() => kickOutbox(container));
}
