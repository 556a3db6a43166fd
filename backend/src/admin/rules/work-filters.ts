import type { WorkKind, WorkTab } from "../../contracts/work";

/** What the bench shows, kept in the address. */
export interface WorkFilters {
  tab: WorkTab;
  kind?: WorkKind;
  kecamatan?: string;
  q?: string;
  /** Where the page begins; the first without. */
  after?: string;
  page: number;
}

export const TABS = ["all", "mine", "free", "overdue"] as const satisfies readonly WorkTab[];
export const KINDS = ["application", "permit", "listing_edit"] as const satisfies readonly WorkKind[];

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined => values.find((each) => each === value);

export const readWorkFilters = (search: URLSearchParams): WorkFilters => ({
  tab: oneOf(TABS, search.get("daftar")) ?? "all",
  kind: oneOf(KINDS, search.get("jenis")),
  kecamatan: search.get("kecamatan") ?? undefined,
  q: search.get("q")?.trim() || undefined,
  after: search.get("setelah") ?? undefined,
  page: 1,
});

export function writeWorkFilters({ tab, kind, kecamatan, q, after }: WorkFilters): URLSearchParams {
  const given = { daftar: tab === "all" ? undefined : tab, jenis: kind, kecamatan, q, setelah: after };
  return new URLSearchParams(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Where an item's own page is. */
export const pageOfWork = ({ kind, subject_id, vendor_id }: { kind: WorkKind; subject_id: string; vendor_id: string }): string =>
  ({ application: `/pengajuan/${vendor_id}`, permit: `/izin/${subject_id}`, listing_edit: `/perubahan/${subject_id}` })[kind];
