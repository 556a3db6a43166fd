import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { JournalList, LedgerOverview, RecordSettlement, Unmatched } from "../../contracts/ledger-pages";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";

export const useLedger = () =>
  useQuery<LedgerOverview, Refusal>({ ...FRESH, queryKey: ["lapak-ledger"], queryFn: () => read<LedgerOverview>("/admin/ledger") });

export const useUnmatched = () =>
  useQuery<Unmatched, Refusal>({
    ...FRESH,
    queryKey: ["lapak-ledger-unmatched"],
    queryFn: () => read<Unmatched>("/admin/ledger/unmatched"),
  });

export const useJournals = (account: string, before: number | undefined) =>
  useQuery<JournalList, Refusal>({
    ...FRESH,
    queryKey: ["lapak-ledger-journals", account, before],
    queryFn: () => read<JournalList>("/admin/ledger/journals", { account, before }),
    placeholderData: keepPreviousData,
    enabled: account !== "",
  });

export function useRecordSettlement() {
  const client = useQueryClient();
  return useMutation<LedgerOverview, Refusal, RecordSettlement>({
    mutationFn: (settlement) => send<LedgerOverview>("/admin/ledger/settlements", settlement),
    onSuccess: (overview) => client.setQueryData(["lapak-ledger"], overview),
    onSettled: () => client.invalidateQueries({ queryKey: ["lapak-ledger-journals"] }),
  });
}
