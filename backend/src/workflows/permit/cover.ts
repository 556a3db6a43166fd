import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "../../http/problem";
import type { PermitRecordKind } from "../../reference/permit-kinds";

/** Which products a permit names. Plain SQL inside the caller's transaction. */

export async function addCoverage(db: Knex, permit: { id: string; vendor_id: string }, listingIds: string[]): Promise<void> {
  if (listingIds.length === 0) return;
  const rows = listingIds.map((listing_id) => ({ id: generateEntityId(undefined, "pcov"), listing_id }));
  await db.raw(
    `insert into permit_coverage (id, permit_id, vendor_id, listing_id)
     select r.id, ?, ?, r.listing_id from jsonb_to_recordset(?::jsonb) as r (id text, listing_id text)
     on conflict do nothing`,
    [permit.id, permit.vendor_id, JSON.stringify(rows)],
  );
}

/** Makes these the products it names; answers every product that is named now or was before. */
export async function setCoverage(db: Knex, permit: { id: string; vendor_id: string }, listingIds: string[]): Promise<string[]> {
  const { rows: own } = await db.raw<{ rows: { id: string }[] }>(
    "select id from listing where id = any(?) and vendor_id = ? and deleted_at is null",
    [listingIds, permit.vendor_id],
  );
  if (own.length !== new Set(listingIds).size) {
    const message = "Produk yang dipilih tidak ditemukan.";
    throw new Problem("invalid", "validation", message, [{ field: "listing_ids", message }]);
  }
  const { rows: gone } = await db.raw<{ rows: { listing_id: string }[] }>(
    "delete from permit_coverage where permit_id = ? and not (listing_id = any(?)) returning listing_id",
    [permit.id, listingIds],
  );
  await addCoverage(db, permit, listingIds);
  return [...new Set([...listingIds, ...gone.map((row) => row.listing_id)])];
}

/** A renewal covers what the old permit covered. */
export async function inheritCoverage(db: Knex, permit: { id: string; vendor_id: string }, from: string): Promise<void> {
  const { rows } = await db.raw<{ rows: { listing_id: string }[] }>("select listing_id from permit_coverage where permit_id = ?", [from]);
  await addCoverage(
    db,
    permit,
    rows.map((row) => row.listing_id),
  );
}

export interface Picks {
  halal_permit_id: string | null;
  food_permit_id: string | null;
}

/** `p` is the permit: which of the two fields of a product's form it belongs to. */
const GROUP = { halal_permit_id: "p.kind = 'halal'", food_permit_id: "p.kind in ('pirt', 'bpom_md', 'bpom_ml')" } as const;
export type PickedField = keyof typeof GROUP;

/**
 * Names a product under what its form picked. A permit an officer revoked keeps its products: dropping it from the form must not make the
 * revocation undone.
 */
export async function pick(db: Knex, listing: { id: string; vendor_id: string }, before: Picks, after: Picks): Promise<void> {
  for (const field of Object.keys(GROUP) as PickedField[]) {
    const wanted = after[field];
    if (before[field] === wanted) continue;
    await db.raw(
      `delete from permit_coverage c using permit p
       where c.listing_id = ? and p.id = c.permit_id and p.state <> 'revoked' and p.scope = 'products' and ${GROUP[field]}`,
      [listing.id],
    );
    if (wanted) await addCoverage(db, { id: wanted, vendor_id: listing.vendor_id }, [listing.id]);
  }
}

export interface PickedPermits {
  halal: PermitRecordKind | null;
  food: PermitRecordKind | null;
  /** What is wrong with what was picked. */
  objections: { field: PickedField; message: string }[];
}

const FOOD_KINDS: readonly string[] = ["pirt", "bpom_md", "bpom_ml"];
const UNKNOWN = "Izin ini tidak ditemukan di menu Izin. Pilih lagi.";

/** Holds what products' forms picked against the shops' permits: one query, however many products there are. */
export async function checkPicks(db: Knex, products: ({ vendor_id: string } & Picks)[]): Promise<PickedPermits[]> {
  const ids = products.flatMap(({ halal_permit_id, food_permit_id }) => [halal_permit_id ?? [], food_permit_id ?? []].flat());
  const known = new Map<string, { vendor_id: string; kind: PermitRecordKind }>();
  if (ids.length > 0) {
    const { rows } = await db.raw<{ rows: { id: string; vendor_id: string; kind: PermitRecordKind }[] }>(
      "select id, vendor_id, kind from permit where id = any(?) and deleted_at is null and state <> 'superseded'",
      [[...new Set(ids)]],
    );
    for (const { id, ...row } of rows) known.set(id, row);
  }
  return products.map(({ vendor_id, halal_permit_id, food_permit_id }) => {
    const found = (id: string | null) => {
      const permit = id === null ? undefined : known.get(id);
      return permit?.vendor_id === vendor_id ? permit.kind : null;
    };
    const [halal, food] = [found(halal_permit_id), found(food_permit_id)];
    return {
      halal,
      food,
      objections: [
        ...(halal_permit_id !== null && halal !== "halal" ? [{ field: "halal_permit_id" as const, message: UNKNOWN }] : []),
        ...(food_permit_id !== null && !FOOD_KINDS.includes(food ?? "") ? [{ field: "food_permit_id" as const, message: UNKNOWN }] : []),
      ],
    };
  });
}
