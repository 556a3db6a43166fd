import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ExplainedList } from "../../contracts/product-search";
import { explainedQuery, type SearchFilters } from "../rules/search-filters";
import { type Refusal, read } from "./client";

export const useExplainedSearch = (filters: SearchFilters) => {
  const query = explainedQuery(filters).toString();
  return useQuery<ExplainedList, Refusal>({
    queryKey: ["lapak-search", query],
    queryFn: () => read<ExplainedList>(`/admin/search/explain?${query}`),
    enabled: filters.typed !== undefined || filters.from !== undefined,
    placeholderData: keepPreviousData,
  });
};
