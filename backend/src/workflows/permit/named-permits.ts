import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PermitState } from "../../modules/permit/rules/lifecycle";
import type { PermitRecordKind } from "../../reference/permit-kinds";
import type { Picks } from "./cover";

export type { Picks } from "./cover";

/** A permit as product pages name it. */
export interface NamedPermit {
  id: string;
  kind: PermitRecordKind;
  /** Normalised. */
  number: string;
  issued_on: string | null;
  expires_on: string | null;
  state: PermitState;
}

/** What is in force stands before what is under way, and that before what is over. */
const ORDER: readonly PermitState[] = ["verified", "submitted", "draft", "rejected", "expired", "revoked"];
const FOOD: readonly PermitRecordKind[] = ["pirt", "bpom_md", "bpom_ml"];

/** By the keys of permits and by the index of coverage on listings. */
const NAMED = `select p.id, p.kind, p.number, p.issued_on, p.expires_on, p.state, coalesce(c.listing_ids, '{}') as listing_ids
  from permit p left join (
    select permit_id, array_agg(listing_id) as listing_ids from permit_coverage
    where listing_id = any(cast(:listings as text[])) and deleted_at is null group by permit_id
  ) c on c.permit_id = p.id
  where p.id = any(cast(:also as text[]) || array(
    select permit_id from permit_coverage where listing_id = any(cast(:listings as text[])) and deleted_at is null
  )) and p.deleted_at is null`;

/** What a product's form shows as picked. */
function picksAmong(permits: NamedPermit[]): Picks {
  const known = permits.filter(({ state }) => state !== "superseded").sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return {
    halal_permit_id: known.find(({ kind }) => kind === "halal")?.id ?? null,
    food_permit_id: known.find(({ kind }) => FOOD.includes(kind))?.id ?? null,
  };
}

/** What these listings are named under, and the permits `alsoIds`, in one statement. */
export async function namedPermits(
  database: Knex,
  listingIds: string[],
  alsoIds: string[],
): Promise<{ picks: Map<string, Picks>; permits: Map<string, NamedPermit> }> {
  if (listingIds.length === 0) return { picks: new Map(), permits: new Map() };
  const { rows } = await database.raw<{ rows: (NamedPermit & { listing_ids: string[] })[] }>(NAMED, {
    listings: listingIds,
    also: alsoIds,
  });
  const permits = new Map(rows.map(({ listing_ids, ...permit }) => [permit.id, permit]));
  const under = new Map<string, NamedPermit[]>();
  for (const { listing_ids, ...permit } of rows) {
    for (const listingId of listing_ids) under.set(listingId, [...(under.get(listingId) ?? []), permit]);
  }
  return { picks: new Map([...under].map(([listingId, named]) => [listingId, picksAmong(named)])), permits };
}
