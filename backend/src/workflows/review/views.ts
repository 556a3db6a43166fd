import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ratingOf } from "../../catalog/rules/rating";
import type { AdminReview, AdminReviewList, ReviewList, ReviewView, VendorReview, VendorReviewList } from "../../contracts/review";
import { notFound } from "../../http/problem";
import { REVIEW_MODULE } from "../../modules/review";
import type { ReviewModuleService, ReviewRow } from "../../modules/review/service";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { PAGE_SIZE, pageOf } from "../order/views";

export const reviewsOf = (container: MedusaContainer) => container.resolve<ReviewModuleService>(REVIEW_MODULE);
export const vendorsOf = (container: MedusaContainer) => container.resolve<VendorModuleService>(VENDOR_MODULE);

const time = (value: Date | string) => new Date(value).toISOString();
const timeOrNull = (value: Date | string | null) => (value ? time(value) : null);
const newest = (page: number) => ({ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE + 1, order: { created_at: "DESC" as const } });

const publicReview = (row: ReviewRow): ReviewView => ({
  ...{ id: row.id, name: row.name, stars: row.stars, words: row.words, answer: row.answer },
  written_at: time(row.created_at),
  edited_at: timeOrNull(row.edited_at),
  answered_at: timeOrNull(row.answered_at),
});

const judged = (row: ReviewRow) => ({
  ...publicReview(row),
  ...{ listing_id: row.listing_id, product: row.product_title, state: row.state },
  ...{ report_reason: row.report_reason, decide_reason: row.decide_reason },
});

const vendorReview = (row: ReviewRow): VendorReview => ({
  ...judged(row),
  may_answer: row.answer === null && row.state !== "hidden",
  may_report: row.words !== null && row.state === "shown",
});

export async function listProductReviews(container: MedusaContainer, handle: string, page: number): Promise<ReviewList> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["listing.id"],
    filters: { handle },
    pagination: { take: 1 },
  });
  const listing_id = (data[0] as { listing?: { id: string } } | undefined)?.listing?.id;
  if (!listing_id) throw notFound("Produk");
  const found = await reviewsOf(container).listReviews({ listing_id, state: { $ne: "hidden" } }, newest(page));
  const { page: rows, has_next } = pageOf(found);
  return { reviews: rows.map(publicReview), page, has_next };
}

export async function listVendorReviews(
  container: MedusaContainer,
  vendor_id: string,
  { tab, page }: { tab: "all" | "unanswered"; page: number },
): Promise<VendorReviewList> {
  const filters = tab === "unanswered" ? { vendor_id, answer: null, words: { $ne: null } } : { vendor_id };
  const [found, vendor] = await Promise.all([
    reviewsOf(container).listReviews(filters, newest(page)),
    vendorsOf(container).retrieveVendor(vendor_id, { select: ["id", "rating_sum", "rating_count"] }),
  ]);
  const { page: rows, has_next } = pageOf(found);
  return { reviews: rows.map(vendorReview), page, has_next, rating: ratingOf(vendor) };
}

export async function vendorReviewOf(container: MedusaContainer, id: string, vendor_id: string): Promise<VendorReview> {
  const [row] = await reviewsOf(container).listReviews({ id, vendor_id }, { take: 1 });
  if (!row) throw notFound("Ulasan");
  return vendorReview(row);
}

const adminReview = (row: ReviewRow, shop: string): AdminReview => ({
  ...judged(row),
  ...{ vendor_id: row.vendor_id, shop, vendor_order_id: row.vendor_order_id, reported_at: timeOrNull(row.reported_at) },
  decisions: row.state === "hidden" ? ["keep"] : row.state === "kept" ? ["hide"] : ["keep", "hide"],
});

export async function listCityReviews(
  container: MedusaContainer,
  { state, page }: { state: "reported" | "kept" | "hidden"; page: number },
): Promise<AdminReviewList> {
  const { page: rows, has_next } = pageOf(await reviewsOf(container).listReviews({ state }, newest(page)));
  const vendors = await vendorsOf(container).listVendors(
    { id: [...new Set(rows.map((row) => row.vendor_id))] },
    { select: ["id", "business_name"], take: PAGE_SIZE },
  );
  const names = new Map(vendors.map(({ id, business_name }) => [id, business_name]));
  return { reviews: rows.map((row) => adminReview(row, names.get(row.vendor_id) ?? "")), page, has_next };
}

export async function adminReviewOf(container: MedusaContainer, id: string): Promise<AdminReview> {
  const [row] = await reviewsOf(container).listReviews({ id }, { take: 1 });
  if (!row) throw notFound("Ulasan");
  const [vendor] = await vendorsOf(container).listVendors({ id: row.vendor_id }, { select: ["id", "business_name"], take: 1 });
  return adminReview(row, vendor?.business_name ?? "");
}
