import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ChainReport } from "../../modules/audit/service";
import { type Finding, none, type Query } from "../ledger/findings";
import { auditOf } from "./record";

export interface AuditReport {
  findings: Finding[];
  head: ChainReport["head"];
}

export interface CheckOptions {
  /** Only the newest entries; all of history otherwise. */
  quick?: boolean;
  /** A head written down earlier: it must still be what the trail says of that entry. */
  known?: ChainReport["head"];
}

const QUICK_ENTRIES = 10_000;

const FAULTS = {
  missing: "hilang",
  chain: "tidak menyambung dengan catatan sebelumnya",
  hash: "isinya bukan lagi seperti saat ditulis",
} as const;

/** Holds the trail of decisions against what it promises, and names the first entry that was tampered with. */
export async function checkAudit(container: MedusaContainer, { quick, known }: CheckOptions = {}): Promise<AuditReport> {
  const query: Query = async (statement, values = []) =>
    (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, values as string[])).rows;
  const hashOf = async (seq: number) => (await query<{ hash: string }>("select hash from audit_entry where seq = ?", [seq]))[0]?.hash;
  const [last] = await query<{ seq: string }>("select coalesce(max(seq), 0) as seq from audit_entry");
  const from = quick ? Math.max(0, Number(last!.seq) - QUICK_ENTRIES) : 0;
  const start = await hashOf(from);
  const { broken, entries, head } = await auditOf(container).verifyChain(start ? { seq: from, hash: start } : undefined);
  const faults = broken ? [`catatan ${broken.seq}: ${FAULTS[broken.fault]}`] : [];
  const findings = [none("chain", `rantai hash ${entries} catatan`, faults)];
  const held = await query<{ id: string }>("select id from audit_draft where created_at < now() - interval '10 minutes' limit 11");
  const waiting = held.map(({ id }) => `${id} tidak pernah masuk rantai`);
  findings.push(none("sealed", "semua yang ditulis sudah masuk rantai", waiting));
  if (known) {
    const changed = (await hashOf(known.seq)) === known.hash ? [] : [`catatan ${known.seq} bukan lagi ${known.hash}`];
    findings.push(none("known_head", `catatan ${known.seq} masih seperti yang dicatat`, changed));
  }
  return { findings, head };
}
