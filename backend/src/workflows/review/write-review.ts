import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ReviewableItem, ReviewDesk, WriteReview } from "../../contracts/review";
import { notFound, Problem } from "../../http/problem";
import { editableUntil, hasContact, reviewerOf, shownName } from "../../modules/review/rules/review";
import type { Refusal, ReviewRow } from "../../modules/review/service";
import { REVIEW_TERMS } from "../../reference/review-terms";
import type { LineSnapshot } from "../checkout/drafts";
import { readVendorMails } from "../order/read-vendor-mails";
import { type GroupWithOrders, readGroup } from "../order/views";
import { newsOfReview } from "./news";
import { countStars } from "./stars";
import { reviewsOf, vendorsOf } from "./views";

/** A product of the purchase, in the hands of its shopper. */
interface Received {
  listing_id: string;
  vendor_id: string;
  vendor_order_id: string;
  title: string;
  photo: LineSnapshot["photo"] | null;
  shop: string;
}

interface BoughtLine {
  title: string;
  metadata: LineSnapshot | null;
}

/** What has been handed over, each product once. */
async function received(container: MedusaContainer, group: GroupWithOrders): Promise<Received[]> {
  const orders = group.vendor_orders.filter(({ state }) => state === "handed_over");
  if (orders.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "items.title", "items.metadata"],
    filters: { id: orders.map(({ order_id }) => order_id) },
  });
  const lines = new Map((data as unknown as { id: string; items: BoughtLine[] }[]).map(({ id, items }) => [id, items]));
  const found = orders.flatMap((order) =>
    (lines.get(order.order_id) ?? []).flatMap(({ title, metadata }) =>
      metadata ? [[metadata.listing_id, { ...partOf(order), listing_id: metadata.listing_id, title, photo: metadata.photo }] as const] : [],
    ),
  );
  return [...new Map(found).values()];
}

const partOf = ({ id, vendor_id, vendor_name }: GroupWithOrders["vendor_orders"][number]) => ({
  vendor_order_id: id,
  vendor_id,
  shop: vendor_name,
});

const isOpen = (review: ReviewRow | undefined) => !review || (review.state !== "hidden" && editableUntil(review.created_at) > new Date());

const ownView = (review: ReviewRow): ReviewableItem["review"] => ({
  ...{ stars: review.stars, words: review.words, answer: review.answer },
  editable_until: editableUntil(review.created_at).toISOString(),
  hidden_because: review.state === "hidden" ? (review.decide_reason ?? "") : null,
});

/** What of a purchase its shopper may rate, and what they said. */
export async function reviewDesk(container: MedusaContainer, group: GroupWithOrders): Promise<ReviewDesk> {
  const items = await received(container, group);
  const reviews = items.length
    ? await reviewsOf(container).listReviews(
        { listing_id: items.map(({ listing_id }) => listing_id), reviewer: reviewerOf(group) },
        { take: items.length },
      )
    : [];
  return {
    number: group.number,
    items: items.map(({ listing_id, title, photo, shop }) => {
      const review = reviews.find((one) => one.listing_id === listing_id);
      return { listing_id, title, photo, shop, review: review ? ownView(review) : null, may_write: isOpen(review) };
    }),
  };
}

const REFUSED: Record<Refusal, string> = {
  over: `Ulasan hanya bisa diubah ${REVIEW_TERMS.edit_within_days} hari sejak ditulis.`,
  hidden: "Ulasan ini disembunyikan petugas dan tidak bisa diubah.",
};

/** Shops do not rate themselves: neither from the shop's own phone nor from the mail of one of its people. */
async function refuseOwnShop(container: MedusaContainer, group: GroupWithOrders, vendorId: string): Promise<void> {
  const [vendor, mails] = await Promise.all([
    vendorsOf(container).retrieveVendor(vendorId, { select: ["id", "phone"] }),
    readVendorMails(container, [vendorId]),
  ]);
  const mail = group.contact_email?.toLowerCase();
  if (vendor.phone === group.contact_phone || (mail && mails[vendorId]?.some((own) => own.toLowerCase() === mail))) {
    throw new Problem("forbidden", "own_product", "Produk lapak sendiri tidak bisa dinilai.");
  }
}

const writeReviewStep = createStep(
  "write-review",
  async ({ order_group_id, said }: { order_group_id: string; said: WriteReview }, { container }) => {
    const group = await readGroup(container, { id: order_group_id });
    const item = group && (await received(container, group)).find(({ listing_id }) => listing_id === said.listing_id);
    if (!item) throw notFound("Produk yang sudah diterima");
    const words = said.words ?? null;
    if (words && hasContact(words)) {
      const message = "Jangan tulis nomor telepon, alamat surel, atau tautan di ulasan.";
      throw new Problem("invalid", "contact_in_words", message, [{ field: "words", message }]);
    }
    await refuseOwnShop(container, group, item.vendor_id);

    const { listing_id, vendor_id, vendor_order_id, title: product_title } = item;
    const review = {
      ...{ listing_id, vendor_id, vendor_order_id, product_title, stars: said.stars, words },
      ...{ reviewer: reviewerOf(group), name: shownName(group.contact_name) },
    };
    const done = await reviewsOf(container).write(review, ({ review: written, is_new, change }, joined) =>
      countStars(container, { review: written, change, news: is_new ? newsOfReview(written) : [] }, joined),
    );
    if ("refused" in done) throw new Problem("conflict", `review_${done.refused}`, REFUSED[done.refused]);
    return new StepResponse(done.review.id);
  },
);

/** A shopper rates what they received, or changes what they said. */
export const writeReviewWorkflow = createWorkflow(
  "write-review",
  (input: { order_group_id: string; said: WriteReview }) => new WorkflowResponse(writeReviewStep(input)),
);
