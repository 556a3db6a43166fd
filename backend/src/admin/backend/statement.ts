import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AppliedMatches, DecideLine, ImportedStatement, StatementLineView, StatementList } from "../../contracts/statement";
import type { StatementFilters } from "../rules/statement-filters";
import { type Refusal, read, send, upload } from "./client";
import { FRESH } from "./freshness";

export type StatementLine = StatementLineView;

const LINES = "lapak-statement-lines";

export function useStatement(filters: StatementFilters) {
  return useQuery<StatementList, Refusal>({
    ...FRESH,
    queryKey: [LINES, filters],
    queryFn: () => read<StatementList>("/admin/statement-lines", { ...filters }),
    placeholderData: keepPreviousData,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [LINES] });
}

export function useImportStatement() {
  return useMutation<ImportedStatement, Refusal, File>({
    mutationFn: (file) => upload<ImportedStatement>("/admin/statement-lines", file),
    onSettled: useRefresh(),
  });
}

/** Settles every payment that is certain, some at a time; what is refused stays and is not tried again. */
async function applyAll(): Promise<{ applied: number; refused: number }> {
  let [applied, refused] = [0, 0];
  for (;;) {
    const step = await send<AppliedMatches>("/admin/statement-lines/apply", {});
    applied += step.applied;
    refused = step.refused.length;
    if (step.remaining === 0 || step.applied === 0) return { applied, refused };
  }
}

export function useApplyMatches() {
  return useMutation<{ applied: number; refused: number }, Refusal, void>({ mutationFn: applyAll, onSettled: useRefresh() });
}

export function useDecideLine(id: string) {
  return useMutation<{ done: true }, Refusal, DecideLine>({
    mutationFn: (decision) => send<{ done: true }>(`/admin/statement-lines/${id}/decision`, decision),
    onSettled: useRefresh(),
  });
}
