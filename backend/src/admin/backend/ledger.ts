import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { JournalList, LedgerOverview, Unmatched } from "../../contracts/ledger-pages";
import { type Refusal, read } from "./client";
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
