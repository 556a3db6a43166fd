import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DecideListingEdit, ListingEditView } from "../../contracts/listing-edit";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";
import { BENCH } from "./work";

const ONE = "lapak-listing-edit";

export const useListingEdit = (id: string) =>
  useQuery<ListingEditView, Refusal>({
    ...FRESH,
    queryKey: [ONE, id],
    queryFn: () => read<ListingEditView>(`/admin/listing-edits/${id}`),
    // What is decided on is what is on screen.
    gcTime: 0,
  });

export function useDecideListingEdit(id: string) {
  const client = useQueryClient();
  return useMutation<ListingEditView, Refusal, DecideListingEdit>({
    mutationFn: (decision) => send<ListingEditView>(`/admin/listing-edits/${id}/decisions`, decision),
    onSettled: () => {
      for (const key of [ONE, ...BENCH]) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
