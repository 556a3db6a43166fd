import type { ReviewRow } from "../../modules/review/service";
import { REVIEW_TERMS } from "../../reference/review-terms";
import { noticeMessage } from "../notice/notice";
import type { OutboxMessageInput } from "../outbox/steps/enqueue-messages";

const SHOPS_PAGE = "/penjual/ulasan";

/** A shop hears of what it should read: words, or few stars. */
export function newsOfReview({ id, vendor_id, product_title, stars, words }: ReviewRow): OutboxMessageInput[] {
  if (words === null && stars > REVIEW_TERMS.told_up_to) return [];
  const data = { product: product_title, stars, with_words: words !== null };
  return [noticeMessage({ audience: "vendor", vendor_id, kind: "review-new", key: `review:${id}`, data, path: SHOPS_PAGE })];
}

export function newsOfReport({ id, product_title, reported_at }: ReviewRow, shop: string): OutboxMessageInput[] {
  const key = `review-reported:${id}:${new Date(reported_at ?? 0).getTime()}`;
  return [noticeMessage({ audience: "officer", kind: "review-reported", key, data: { product: product_title, shop }, path: "/ulasan" })];
}

export function newsOfDecision({ id, vendor_id, product_title, state, decide_reason, decided_at }: ReviewRow): OutboxMessageInput[] {
  const data = { product: product_title, hidden: state === "hidden", reason: decide_reason ?? "" };
  const key = `review-decided:${id}:${new Date(decided_at ?? 0).getTime()}`;
  return [noticeMessage({ audience: "vendor", vendor_id, kind: "review-decided", key, data, path: SHOPS_PAGE })];
}
