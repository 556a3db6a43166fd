import type { ReviewDesk } from "@lapak/backend/contracts/review";
import { backend } from "./backend.server";
import { asShopper } from "./order-access.server";

/** What a shopper received and said of it; null when the purchase is not this browser's. */
export const findReviews = (request: Request, number: string) =>
  asShopper(request, number, ({ path, token, phone }) => backend<ReviewDesk>(`${path}/reviews`, { token, query: { phone } }));

export const writeReview = (request: Request, number: string, said: { listing_id: string; stars: string; words: string }) =>
  asShopper(request, number, ({ path, token, phone }) =>
    backend<ReviewDesk>(`${path}/reviews`, { method: "POST", token, body: { ...said, ...(phone ? { phone } : {}) } }),
  );
