import type { MedusaContainer } from "@medusajs/framework/types";
import type { WriteReview } from "../../../contracts/review";
import type { GroupWithOrders } from "../../../workflows/order/views";
import { reviewDesk, writeReviewWorkflow } from "../../../workflows/review/write-review";

/** Rates one product of a purchase, once its route has shown that the purchase is the shopper's. */
export async function rate(scope: MedusaContainer, group: GroupWithOrders, { listing_id, stars, words }: WriteReview) {
  await writeReviewWorkflow(scope).run({ input: { order_group_id: group.id, said: { listing_id, stars, words } } });
  return reviewDesk(scope, group);
}
