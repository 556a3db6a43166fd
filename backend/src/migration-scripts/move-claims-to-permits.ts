import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { normalNumber } from "../modules/permit/rules/numbers";
import { recipeHash } from "../modules/permit/rules/recipe";
import { newPermitCode, newPermitId } from "../modules/permit/service";
import { KIND_TERMS, type PermitRecordKind } from "../reference/permit-kinds";
import { refreshCompliance } from "../workflows/permit/refresh-compliance";

/** What stood in the listing table before there were permits (modules/listing, Migration20261124152326). */
interface Claim {
  listing_id: string;
  vendor_id: string;
  holder: string;
  subject: "halal" | "permit";
  kind: PermitRecordKind;
  number: string;
  issued_on: string | null;
  expires_on: string | null;
  check: "none" | "pending" | "verified" | "rejected" | "revoked";
  ingredients: string[];
  allergens: string[];
}

const CLAIMS = `
  select c.listing_id, c.vendor_id, coalesce(v.owner_name, v.business_name) as holder, s.*, l.ingredients, l.allergens
  from listing_claim c join vendor v on v.id = c.vendor_id join listing l on l.id = c.listing_id
  cross join lateral (values
    ('halal', 'halal', c.halal_number, c.halal_issued_on, null, c.halal_check),
    ('permit', c.permit_kind, c.permit_number, null, c.permit_expires_on, c.permit_check)
  ) s (subject, kind, number, issued_on, expires_on, "check")
  where s.number is not null and s.kind <> 'none' and c.vendor_id = ?`;

const STATE = { none: "draft", pending: "submitted", verified: "verified", rejected: "rejected", revoked: "revoked" } as const;
/** One number may have been claimed by several products: the officer's hardest word on it holds for all. */
const HARDEST = ["revoked", "verified", "pending", "rejected", "none"] as const;
const VERDICT = { verified: "verify", rejected: "reject", revoked: "revoke" } as const;

interface Verdict {
  listing_id: string;
  subject: Claim["subject"];
  verdict: keyof typeof VERDICT;
  note: string | null;
  actor_id: string;
  actor_name: string;
  created_at: Date;
}

const later = (a: string | null, b: string | null) => (a && b ? (a > b ? a : b) : (a ?? b));

async function writePermit(db: Knex, claims: Claim[], verdicts: Verdict[]): Promise<void> {
  const [first] = claims as [Claim, ...Claim[]];
  const check = HARDEST.find((hardest) => claims.some((claim) => claim.check === hardest)) ?? "none";
  const state = STATE[check];
  const own = verdicts.filter((verdict) =>
    claims.some((claim) => claim.listing_id === verdict.listing_id && claim.subject === verdict.subject),
  );
  const last = own.filter(({ verdict }) => verdict === "verified").at(-1);
  const id = newPermitId();
  await db.raw(
    `insert into permit (id, code, vendor_id, kind, number, holder, scope, issued_on, expires_on, state, submitted_at, verified_by,
       verified_by_name, verified_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), ?, ?, ?)`,
    [
      ...[
        id,
        newPermitCode(),
        first.vendor_id,
        first.kind,
        normalNumber(first.kind, first.number),
        first.holder,
        KIND_TERMS[first.kind].scopes[0],
      ],
      ...[claims.map((claim) => claim.issued_on).reduce(later, null), claims.map((claim) => claim.expires_on).reduce(later, null), state],
      ...(state === "verified" ? [last?.actor_id ?? null, last?.actor_name ?? null, last?.created_at ?? null] : [null, null, null]),
    ] as string[],
  );
  const note = (line: { to: string; action: string; type: string; who?: Verdict; reason: string | null; at: Date | null }) =>
    db.raw(
      `insert into permit_event (id, permit_id, "to", action, actor_type, actor_id, actor_name, reason, listing_id, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?::timestamptz, clock_timestamp()))`,
      [
        ...[generateEntityId(undefined, "pevt"), id, line.to, line.action, line.type],
        ...[line.who?.actor_id ?? null, line.who?.actor_name ?? null, line.reason, line.who?.listing_id ?? null, line.at],
      ] as string[],
    );
  for (const verdict of own) {
    const { verdict: to, note: reason, created_at } = verdict;
    await note({ to, action: VERDICT[to], type: "officer", who: verdict, reason, at: created_at });
  }
  await note({ to: state, action: "moved", type: "system", reason: "Dipindahkan dari data produk.", at: null });
  if (KIND_TERMS[first.kind].scopes[0] !== "products") return;
  for (const claim of claims) {
    const isSeen = claim.kind === "halal" && claim.check === "verified";
    const { ingredients, allergens } = claim;
    await db.raw(
      `insert into permit_coverage (id, permit_id, vendor_id, listing_id, recipe_hash, recipe) values (?, ?, ?, ?, ?, ?::jsonb)`,
      [
        ...[generateEntityId(undefined, "pcov"), id, claim.vendor_id, claim.listing_id],
        ...(isSeen ? [recipeHash({ ingredients, allergens }), JSON.stringify({ ingredients, allergens })] : [null, null]),
      ] as string[],
    );
  }
}

/** The claims of one shop become its permits; what was moved is gone from the waiting table. */
export async function moveClaimsOf(db: Knex, vendorId: string): Promise<void> {
  const { rows: claims } = await db.raw<{ rows: Claim[] }>(CLAIMS, [vendorId]);
  const { rows: verdicts } = await db.raw<{ rows: Verdict[] }>(
    "select v.* from claim_verdict v join listing_claim c on c.listing_id = v.listing_id where c.vendor_id = ? order by v.created_at",
    [vendorId],
  );
  const byNumber = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.kind} ${normalNumber(claim.kind, claim.number)}`;
    byNumber.set(key, [...(byNumber.get(key) ?? []), claim]);
  }
  for (const group of byNumber.values()) await writePermit(db, group, verdicts);
  await db.raw("delete from listing_claim where vendor_id = ?", [vendorId]);
}

/** Every shop, one transaction each: a run that was cut short goes on where it stopped. */
export default async function moveClaimsToPermits({ container }: { container: MedusaContainer }): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [{ waiting }] = (await db.raw("select to_regclass('listing_claim') is not null as waiting")).rows as [{ waiting: boolean }];
  if (waiting) {
    for (;;) {
      const { rows } = await db.raw<{ rows: { vendor_id: string }[] }>("select distinct vendor_id from listing_claim limit 200");
      if (rows.length === 0) break;
      for (const { vendor_id } of rows) await db.transaction((transaction) => moveClaimsOf(transaction, vendor_id));
    }
    await db.raw("drop table listing_claim");
    await db.raw("drop table if exists claim_verdict");
  }
  for (let after = ""; ; ) {
    const { rows } = await db.raw<{ rows: { vendor_id: string }[] }>(
      "select distinct vendor_id from listing where vendor_id > ? and deleted_at is null order by vendor_id limit 200",
      [after],
    );
    for (const { vendor_id } of rows) await refreshCompliance(container, { vendorId: vendor_id });
    if (rows.length === 0) return;
    after = rows.at(-1)!.vendor_id;
  }
}
