import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { AuditDetail, AuditEntryView, AuditExportQuery, AuditList, AuditQuery } from "../../contracts/audit";
import { notFound } from "../../http/problem";
import type { AuditFilter, KeptEntry } from "../../modules/audit/service";
import { VENDOR_MODULE } from "../../modules/vendor";
import type { VendorModuleService } from "../../modules/vendor/service";
import { auditActionName } from "../../reference/audit-actions";
import { auditOf } from "./record";

const PER_PAGE = 50;
const MOST_NAMED = 50;
const PER_READ = 1_000;
/** More opens in no spreadsheet in good time; a narrower search finds the rest. */
export const MOST_EXPORTED = 50_000;

const vendorsOf = (container: MedusaContainer) => container.resolve<VendorModuleService>(VENDOR_MODULE);

async function idsOfPeople(container: MedusaContainer, who: string): Promise<string[]> {
  const users = container.resolve(Modules.USER);
  const [found, members] = await Promise.all([
    users.listUsers({ q: who }, { select: ["id"], take: MOST_NAMED }),
    who.includes("@") ? vendorsOf(container).listMembers({ email: who.toLowerCase() }, { select: ["id"], take: 1 }) : [],
  ]);
  return [who, ...found.map(({ id }) => id), ...members.map(({ id }) => id)];
}

async function idsOfVendors(container: MedusaContainer, vendor: string): Promise<string[]> {
  const found = await vendorsOf(container).pageOfVendors({ q: vendor }, { take: MOST_NAMED, skip: 0 });
  return [vendor, ...found.map(({ id }) => id)];
}

/** Midnight in Jakarta. */
const startOf = (day: string, plusDays = 0): Date => new Date(Date.parse(`${day}T00:00:00+07:00`) + plusDays * 86_400_000);

async function filterOf(container: MedusaContainer, { who, vendor, subject, action, from, to }: AuditExportQuery): Promise<AuditFilter> {
  return {
    ...(who ? { actor_ids: await idsOfPeople(container, who) } : {}),
    ...(vendor ? { vendor_ids: await idsOfVendors(container, vendor) } : {}),
    ...(subject ? { subject_id: subject } : {}),
    ...(action ? { action } : {}),
    ...(from ? { from: startOf(from) } : {}),
    ...(to ? { to: startOf(to, 1) } : {}),
  };
}

async function namesOf(container: MedusaContainer, entries: readonly KeptEntry[]): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ vendor_id }) => vendor_id ?? []))];
  if (ids.length === 0) return new Map();
  const vendors = await vendorsOf(container).listVendors({ id: ids }, { select: ["id", "business_name"], take: ids.length });
  return new Map(vendors.map(({ id, business_name }) => [id, business_name]));
}

const viewOf = ({ before: _, after: __, at, ...entry }: KeptEntry, names: Map<string, string>): AuditEntryView => ({
  ...entry,
  at: at.toISOString(),
  vendor_name: (entry.vendor_id && names.get(entry.vendor_id)) || null,
});

/** A page of the trail, the newest first. */
export async function searchAudit(container: MedusaContainer, { before, ...query }: AuditQuery): Promise<AuditList> {
  const filter = { ...(await filterOf(container, query)), ...(before ? { before_seq: before } : {}) };
  const found = await auditOf(container).find(filter, PER_PAGE + 1);
  const page = found.slice(0, PER_PAGE);
  const names = await namesOf(container, page);
  return { entries: page.map((entry) => viewOf(entry, names)), next: found.length > PER_PAGE ? page.at(-1)!.seq : null };
}

export async function readAuditEntry(container: MedusaContainer, seq: number): Promise<AuditDetail> {
  const entry = await auditOf(container).entry(seq);
  if (!entry) throw notFound("Catatan");
  const { prev_hash, hash, ...kept } = entry;
  return { ...viewOf(kept, await namesOf(container, [kept])), before: kept.before, after: kept.after, prev_hash, hash };
}

const HEADINGS = [
  ...["Nomor", "Waktu (WIB)", "Pelaku", "Jenis pelaku", "Tindakan", "Kode tindakan", "Perihal", "ID perihal"],
  ...["Lapak", "ID lapak", "Alasan", "Sebelum", "Sesudah"],
];
const ACTOR_TYPES = { officer: "Petugas", member: "Orang lapak", system: "Sistem" };
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta", dateStyle: "short", timeStyle: "medium" });

const rowOf = (entry: KeptEntry, names: Map<string, string>): (string | number)[] => [
  ...[entry.seq, clock.format(entry.at), entry.actor_name, ACTOR_TYPES[entry.actor_type], auditActionName(entry.action), entry.action],
  ...[
    entry.subject_type,
    entry.subject_id,
    (entry.vendor_id && names.get(entry.vendor_id)) || "",
    entry.vendor_id ?? "",
    entry.reason ?? "",
  ],
  ...[entry.before ? JSON.stringify(entry.before) : "", entry.after ? JSON.stringify(entry.after) : ""],
];

/** What was found as rows for a spreadsheet, heading first, read a piece at a time. The last row says so when there was more. */
export async function* auditRows(container: MedusaContainer, query: AuditExportQuery): AsyncGenerator<readonly (string | number)[]> {
  yield HEADINGS;
  const filter = await filterOf(container, query);
  let before_seq: number | undefined;
  for (let sent = 0; sent < MOST_EXPORTED; sent += PER_READ) {
    const entries = await auditOf(container).find({ ...filter, ...(before_seq ? { before_seq } : {}) }, PER_READ);
    const names = await namesOf(container, entries);
    for (const entry of entries) yield rowOf(entry, names);
    if (entries.length < PER_READ) return;
    before_seq = entries.at(-1)!.seq;
  }
  yield [`Berkas berhenti setelah ${MOST_EXPORTED} catatan. Persempit pencarian untuk melihat yang lebih lama.`];
}
