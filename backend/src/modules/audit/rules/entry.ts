import type { AuditAction } from "../../../reference/audit-actions";

/** Who acted. `system` is a job or a deadline; its id says which. */
export interface Actor {
  type: "officer" | "member" | "system";
  /** User id, member id, or the name of a job. */
  id: string;
  name: string;
}

/** One act as its workflow tells it. */
export interface AuditEntry {
  actor: Actor;
  /** What was done, most general word first, e.g. `vendor.suspend`, `payout.confirm`. */
  action: AuditAction;
  subject: { type: string; id: string };
  /** The vendor it is about, so that everything about one shop can be found. */
  vendor_id?: string | null;
  reason?: string | null;
  /** What it was before and is now: only the fields that changed. */
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
}

/** As the database takes it. */
export interface AuditRow {
  actor_type: Actor["type"];
  actor_id: string;
  actor_name: string;
  action: string;
  subject_type: string;
  subject_id: string;
  vendor_id: string | null;
  reason: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

const LONGEST_TEXT = 500;
const LONGEST_REASON = 1_000;
const MOST_ITEMS = 50;
const DEEPEST = 4;

/** Fields that never belong in a record that is never deleted. */
const SECRET = /(^|_)(nik|npwp|account_number|number_sealed|holder_sealed|account_sealed|password|token|token_hash|qris)($|_)/;
/** In a person's own words ten digits may be a bank account; in a field of a record (a permit, a phone) only sixteen are certain to be a NIK. */
const LONG_IN_WORDS = /\d(?:[ .-]?\d){9,}/g;
/** The number of a halal certificate is longer still, and public. */
const LONG_IN_FIELDS = /\bID\d{17}\b|\d(?:[ .-]?\d){15,}/g;

const hidden = (digits: string) => (digits.startsWith("ID") ? digits : `•••${digits.slice(-4)}`);

/** Free text without numbers that identify a person or an account; their last four digits stay, to tell them apart. */
export const discreet = (text: string): string => text.replace(LONG_IN_WORDS, hidden);

function tidied(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.slice(0, LONGEST_TEXT).replace(LONG_IN_FIELDS, hidden);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== "object") return value ?? null;
  if (depth >= DEEPEST) return "…";
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => tidied(item, depth + 1));
  return tidiedFields(value as Record<string, unknown>, depth + 1);
}

const tidiedFields = (fields: Record<string, unknown>, depth: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, SECRET.test(name) && value !== null ? "•••" : tidied(value, depth)]],
    ),
  );

const tidiedOrNull = (fields: Record<string, unknown> | null | undefined) => (fields ? tidiedFields(fields, 0) : null);

/** An act as it is kept: bounded in size, and without NIK, NPWP or account numbers whoever wrote them. */
export function auditRow({ actor, action, subject, vendor_id, reason, before, after }: AuditEntry): AuditRow {
  return {
    ...{ actor_type: actor.type, actor_id: actor.id, actor_name: actor.name },
    ...{ action, subject_type: subject.type, subject_id: subject.id, vendor_id: vendor_id ?? null },
    reason: discreet((reason ?? "").trim().slice(0, LONGEST_REASON)) || null,
    before: tidiedOrNull(before),
    after: tidiedOrNull(after),
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Of two states only the fields that differ; null when none does. */
export function difference(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): { before: Record<string, unknown>; after: Record<string, unknown> } | null {
  const names = Object.keys(after).filter((name) => !same(before[name], after[name]));
  if (names.length === 0) return null;
  const only = (from: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  return { before: only(before), after: only(after) };
}
