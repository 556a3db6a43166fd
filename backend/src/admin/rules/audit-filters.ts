import type { AuditExportQuery } from "../../contracts/audit";

/** What the trail shows, kept in the address. */
export interface AuditFilters extends AuditExportQuery {
  /** Entries older than this number; the first page without. */
  before?: number;
  page: number;
}

const TEXTS = { who: "siapa", vendor: "lapak", subject: "perihal", action: "tindakan", from: "dari", to: "sampai" } as const;
type Text = keyof typeof TEXTS;

export function readAuditFilters(search: URLSearchParams): AuditFilters {
  const texts = Object.fromEntries(
    (Object.keys(TEXTS) as Text[]).flatMap((name) => {
      const value = search.get(TEXTS[name])?.trim();
      return value ? [[name, value]] : [];
    }),
  ) as AuditExportQuery;
  const before = Number(search.get("sebelum"));
  return { ...texts, ...(Number.isInteger(before) && before > 0 ? { before } : {}), page: 1 };
}

export function writeAuditFilters(filters: AuditFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of Object.keys(TEXTS) as Text[]) {
    const value = filters[name];
    if (value) search.set(TEXTS[name], value);
  }
  if (filters.before) search.set("sebelum", String(filters.before));
  return search;
}
