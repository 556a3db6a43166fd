import { z } from "zod";
import { ReviewList, ReviewQuery } from "../../../../../contracts/review";
import { endpoint } from "../../../../../http/endpoint";
import { listProductReviews } from "../../../../../workflows/review/views";

export const GET = endpoint(
  {
    summary: "Ulasan pembeli tentang satu produk, yang terbaru dulu",
    params: z.strictObject({ handle: z.string().max(120) }),
    query: ReviewQuery,
    response: ReviewList,
  },
  async ({ params, query, scope }) => listProductReviews(scope, params.handle, query.page),
);
