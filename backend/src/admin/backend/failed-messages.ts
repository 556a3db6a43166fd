import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FailedMessageList, FailedMessage as MessageSchema } from "../../contracts/failed-message";
import type { FailedFilters } from "../rules/failed-filters";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

export type FailedMessage = MessageSchema;

const MESSAGES = "lapak-failed-messages";

export function useFailedMessages(filters: FailedFilters) {
  return useQuery<FailedMessageList, Refusal>({
    ...FRESH,
    queryKey: [MESSAGES, filters],
    queryFn: () => read<FailedMessageList>("/admin/failed-messages", { ...filters }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

function useDecide<Body>(path: string) {
  const client = useQueryClient();
  return useMutation<{ done: true }, Refusal, Body>({
    mutationFn: (body) => send<{ done: true }>(path, body ?? {}),
    onSettled: () => client.invalidateQueries({ queryKey: [MESSAGES] }),
  });
}

export const useRetryMessage = (id: string) => useDecide<void>(`/admin/failed-messages/${id}/retry`);
export const useDismissMessage = (id: string) => useDecide<{ reason: string }>(`/admin/failed-messages/${id}/dismiss`);
