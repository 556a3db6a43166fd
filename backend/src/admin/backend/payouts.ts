import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AdminBatchDetail, AdminBatchList, PayoutState } from "../../contracts/payout";
import { type Refusal, read, readFile, send } from "./client";
import { FRESH } from "./freshness";

const LIST = "lapak-payout-batches";
const ONE = "lapak-payout-batch";
/** A run that is under way shows how far it has come. */
const WHILE_FILLING = 3_000;

export function useBatches(page: number) {
  return useQuery<AdminBatchList, Refusal>({
    ...FRESH,
    queryKey: [LIST, page],
    queryFn: () => read<AdminBatchList>("/admin/payout-batches", { page }),
    placeholderData: keepPreviousData,
  });
}

export function useBatch(id: string, filters: { state?: PayoutState; after?: string }) {
  return useQuery<AdminBatchDetail, Refusal>({
    ...FRESH,
    queryKey: [ONE, id, filters],
    queryFn: () => read<AdminBatchDetail>(`/admin/payout-batches/${id}`, filters),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.state === "filling" ? WHILE_FILLING : false),
  });
}

function useChange<T, Answer = AdminBatchDetail>(change: (input: T) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation<Answer, Refusal, T>({
    mutationFn: change,
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: [LIST] }), client.invalidateQueries({ queryKey: [ONE] })]),
  });
}

export const useStartRun = () => useChange((key: string) => send<AdminBatchDetail>("/admin/payout-batches", { key }));
export const useConfirmPaid = (id: string) => useChange((_: undefined) => send<AdminBatchDetail>(`/admin/payout-batches/${id}/paid`, {}));
export const useFailPayout = () =>
  useChange(({ id, ...body }: { id: string; kind: "account" | "other"; reason: string }) =>
    send<AdminBatchDetail>(`/admin/payouts/${id}/failed`, body),
  );
export const useBankFile = (id: string) => useChange((_: undefined) => readFile(`/admin/payout-batches/${id}/file`));
