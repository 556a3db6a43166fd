import type { Rating } from "../../contracts/catalog";

/** What is shown of the sums: nothing before the first review. */
export const ratingOf = ({ rating_sum, rating_count }: { rating_sum: number; rating_count: number }): NonNullable<Rating> | null =>
  rating_count > 0 ? { average: Math.round((rating_sum / rating_count) * 10) / 10, count: rating_count } : null;
