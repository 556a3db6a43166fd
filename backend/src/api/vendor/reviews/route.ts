import { VendorReviewList, VendorReviewQuery } from "../../../contracts/review";
import { vendorEndpoint } from "../../../http/callers";
import { listVendorReviews } from "../../../workflows/review/views";

export const GET = vendorEndpoint(
  { summary: "Ulasan pembeli tentang produk lapak ini", query: VendorReviewQuery, response: VendorReviewList },
  async ({ query, vendorId, scope }) => listVendorReviews(scope, vendorId, query),
);
