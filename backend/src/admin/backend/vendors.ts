import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { AdminVendorList, AdminVendorView, Decide, DecisionKind } from "../../contracts/vendor";
import type { QueueFilters } from "../rules/queue-filters";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";
import { BENCH } from "./work";

export type Application = AdminVendorView;
export type QueueRow = AdminVendorList["vendors"][number];
export type RecordedDecision = z.infer<typeof DecisionKind>;
export type DecisionRequest = z.infer<typeof Decide>;
export type Decision = DecisionRequest["kind"];
export type Remark = NonNullable<DecisionRequest["remarks"]>[number];

const QUEUE = "lapak-vendors";
const ONE = "lapak-vendor";

export const fetchQueue = ({ state, kecamatan, q, page }: QueueFilters) =>
  read<AdminVendorList>("/admin/vendors", { state, kecamatan, q, page });

export function useQueue(filters: QueueFilters) {
  return useQuery<AdminVendorList, Refusal>({
    ...FRESH,
    queryKey: [QUEUE, filters],
    queryFn: () => fetchQueue(filters),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

export function useApplication(id: string) {
  return useQuery<Application, Refusal>({
    ...FRESH,
    queryKey: [ONE, id],
    queryFn: () => read<Application>(`/admin/vendors/${id}`),
    retry: false,
    // What an earlier look left must not be decided on while the newest is still on its way.
    gcTime: 0,
  });
}

export const evidenceAddress = (vendorId: string, evidenceId: string) => `/admin/vendors/${vendorId}/evidence/${evidenceId}`;

/** Decides; whatever the answer, what is on screen is read again, because a refusal means it was out of date. */
export function useDecide(id: string) {
  const client = useQueryClient();
  return useMutation<Application, Refusal, DecisionRequest>({
    mutationFn: (decision) => send<Application>(`/admin/vendors/${id}/decisions`, decision),
    onSettled: () =>
      Promise.all([[ONE, id], [QUEUE], ...BENCH.map((key) => [key])].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
