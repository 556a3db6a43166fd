import { AdminReviewList, AdminReviewQuery } from "../../../contracts/review";
import { officerEndpoint } from "../../../http/callers";
import { listCityReviews } from "../../../workflows/review/views";

export const GET = officerEndpoint(
  { summary: "Ulasan yang dilaporkan penjual atau sudah diputuskan", query: AdminReviewQuery, response: AdminReviewList },
  async ({ query, scope }) => listCityReviews(scope, query),
);
