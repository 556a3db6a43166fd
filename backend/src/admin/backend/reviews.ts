import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminReview, AdminReviewList, DecideReview } from "../../contracts/review";
import type { ReviewFilters } from "../rules/review-filters";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

const LIST = "lapak-reviews";

export function useReviews({ state, page }: ReviewFilters) {
  return useQuery<AdminReviewList, Refusal>({
    ...FRESH,
    queryKey: [LIST, state, page],
    queryFn: () => read<AdminReviewList>("/admin/reviews", { state, page }),
    placeholderData: keepPreviousData,
  });
}

export function useDecideReview() {
  const client = useQueryClient();
  return useMutation<AdminReview, Refusal, DecideReview & { id: string }>({
    mutationFn: ({ id, ...decision }) => send<AdminReview>(`/admin/reviews/${id}/decisions`, decision),
    onSettled: () => client.invalidateQueries({ queryKey: [LIST] }),
  });
}
