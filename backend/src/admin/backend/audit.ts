import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AuditDetail, AuditExportQuery, AuditList } from "../../contracts/audit";
import type { AuditFilters } from "../rules/audit-filters";
import { type Refusal, read, readFile } from "./client";
import { FRESH } from "./freshness";

export const useAudit = ({ page: _, ...filters }: AuditFilters) =>
  useQuery<AuditList, Refusal>({
    ...FRESH,
    queryKey: ["lapak-audit", filters],
    queryFn: () => read<AuditList>("/admin/audit", { ...filters }),
    placeholderData: keepPreviousData,
  });

/** Never changes, so it is asked for once. */
export const useAuditEntry = (seq: number | undefined) =>
  useQuery<AuditDetail, Refusal>({
    queryKey: ["lapak-audit-entry", seq],
    queryFn: () => read<AuditDetail>(`/admin/audit/${seq}`),
    enabled: seq !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

export function takeAuditFile(filters: AuditExportQuery): Promise<void> {
  const given = Object.entries(filters).filter(([, value]) => value);
  return readFile(`/admin/audit/export?${new URLSearchParams(given as [string, string][])}`);
}
