import type { ApplicationView } from "@lapak/backend/contracts/vendor";
import { EVIDENCE_KINDS } from "./application-form";

export type Evidence = ApplicationView["evidence"][number];
export type EvidenceKind = Evidence["kind"];

export const isEvidenceKind = (value: string): value is EvidenceKind => EVIDENCE_KINDS.some((kind) => kind === value);

/** Its private address on this site. */
export const evidenceAddress = (id: string) => `/penjual/pengajuan/bukti/${id}`;
