import { PERMIT_KINDS, type PermitRecordKind } from "../../reference/permit-kinds";
import { pageIn } from "./queue-filters";

/** Permits by state, and beside them the products whose ingredients an officer has yet to see. */
export type PermitTab = "submitted" | "recipes" | "verified" | "rejected" | "expired" | "revoked";
export type OfficerDecision = "verify" | "reject" | "revoke" | "reinstate";

export interface PermitFilters {
  tab: PermitTab;
  kind?: PermitRecordKind;
  page: number;
}

const TAB_WORD: Record<PermitTab, string> = {
  submitted: "menunggu",
  recipes: "bahan",
  verified: "berlaku",
  rejected: "ditolak",
  expired: "habis",
  revoked: "dicabut",
};
export const PERMIT_TABS = Object.keys(TAB_WORD) as PermitTab[];
const KIND_WORD: Record<PermitRecordKind, string> = {
  halal: "halal",
  pirt: "pirt",
  bpom_md: "md",
  bpom_ml: "ml",
  slhs: "slhs",
  hsp: "hsp",
  nib: "nib",
};

/** Without a word, what waits. */
export function readPermitFilters(search: URLSearchParams): PermitFilters {
  return {
    tab: PERMIT_TABS.find((tab) => TAB_WORD[tab] === search.get("daftar")) ?? "submitted",
    kind: PERMIT_KINDS.find((kind) => KIND_WORD[kind] === search.get("jenis")),
    page: pageIn(search),
  };
}

export function writePermitFilters({ tab, kind, page }: PermitFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (tab !== "submitted") search.set("daftar", TAB_WORD[tab]);
  if (kind) search.set("jenis", KIND_WORD[kind]);
  if (page > 1) search.set("page", String(page));
  return search;
}
