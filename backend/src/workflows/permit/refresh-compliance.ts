import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { knexOf, type SameTransaction } from "../../foundation/same-transaction";
import { dayInJakarta } from "../../modules/listing/rules/today";
import { OUTBOX_MODULE } from "../../modules/outbox";
import type { OutboxModuleService } from "../../modules/outbox/service";
import { PERMIT_MODULE } from "../../modules/permit";
import { type Compliance, complianceOf } from "../../modules/permit/rules/compliance";
import { recipeHash } from "../../modules/permit/rules/recipe";
import type { PermitModuleService } from "../../modules/permit/service";
import { kickOutbox } from "../../outbox/kick";
import { tellSearch } from "../listing/tell-search";
import type { NoticeInput } from "../notice/notice";
import { type GatheredProduct, gatherFacts, type RecipeCheck } from "./gather-facts";
import { tell } from "./news";
import { complianceInWords } from "./words";

/** One query's worth of products. */
const BATCH = 300;

/** `silent`: whoever asks tells the search index itself. */
export type ComplianceScope = ({ listingIds: string[] } | { vendorId: string }) & { silent?: boolean };

export interface RefreshedCompliance {
  /** Listings whose state changed. */
  changed: string[];
  /** Products whose recipe is no longer the one their certificate was verified for, since just now. */
  suspended: { listing_id: string; permit_id: string }[];
}

const permitsOf = (container: MedusaContainer) => container.resolve<PermitModuleService>(PERMIT_MODULE);

/** Refreshes of one shop wait for each other, so that none writes what it read before another's change. Held until the transaction ends. */
async function lockShops(db: Knex, scope: ComplianceScope): Promise<void> {
  await db.raw(
    `select pg_advisory_xact_lock(hashtextextended('compliance:' || v.id, 0)) from (
       ${"vendorId" in scope ? "select ? as id" : "select distinct vendor_id as id from listing where id = any(?) order by 1"}) v`,
    ["vendorId" in scope ? scope.vendorId : scope.listingIds],
  );
}

async function listingsIn(db: Knex, scope: ComplianceScope): Promise<string[]> {
  if ("listingIds" in scope) return [...new Set(scope.listingIds)];
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    "select id from listing where vendor_id = ? and deleted_at is null order by id",
    [scope.vendorId],
  );
  return rows.map((row) => row.id);
}

/** A certificate of the whole shop reaches each of its products, except those said not to be halal; an officer has yet to see the new ones. */
async function inheritCertificates(db: Knex, listingIds: string[]): Promise<void> {
  const { rows } = await db.raw<{ rows: { permit_id: string; vendor_id: string; listing_id: string }[] }>(
    `select p.id as permit_id, p.vendor_id, l.id as listing_id from listing l
     join permit p on p.vendor_id = l.vendor_id and p.kind = 'halal' and p.scope = 'vendor' and p.state in ('draft', 'submitted', 'rejected', 'verified')
       and p.deleted_at is null
     where l.id = any(?) and l.deleted_at is null and l.halal_state <> 'non_halal'
       and not exists (select 1 from permit_coverage c where c.permit_id = p.id and c.listing_id = l.id)`,
    [listingIds],
  );
  for (const row of rows) {
    await db.raw("insert into permit_coverage (id, permit_id, vendor_id, listing_id) values (?, ?, ?, ?) on conflict do nothing", [
      generateEntityId(undefined, "pcov"),
      row.permit_id,
      row.vendor_id,
      row.listing_id,
    ]);
  }
}

type Row = Compliance & { listing_id: string; vendor_id: string };

/** Writes what differs from what stands there, and answers which listings those are. */
async function write(db: Knex, rows: Row[]): Promise<string[]> {
  const told = rows.map((row) => ({ ...row, wanted: undefined, reason: complianceInWords(row) }));
  const { rows: changed } = await db.raw<{ rows: { listing_id: string }[] }>(
    `insert into compliance as c (listing_id, vendor_id, allowed, reason_code, reason, halal, halal_permit_id, halal_until, food_permit_id,
       valid_until, computed_at)
     select listing_id, vendor_id, allowed, reason_code, reason, halal, halal_permit_id, halal_until, food_permit_id, valid_until, now()
     from jsonb_to_recordset(?::jsonb) as r (listing_id text, vendor_id text, allowed boolean, reason_code text, reason text, halal text,
       halal_permit_id text, halal_until text, food_permit_id text, valid_until text)
     on conflict (listing_id) do update set vendor_id = excluded.vendor_id, allowed = excluded.allowed, reason_code = excluded.reason_code,
       reason = excluded.reason, halal = excluded.halal, halal_permit_id = excluded.halal_permit_id, halal_until = excluded.halal_until,
       food_permit_id = excluded.food_permit_id, valid_until = excluded.valid_until, computed_at = now(), updated_at = now(), deleted_at = null
     where (c.allowed, c.reason_code, c.reason, c.halal, c.halal_permit_id, c.halal_until, c.food_permit_id, c.valid_until)
       is distinct from (excluded.allowed, excluded.reason_code, excluded.reason, excluded.halal, excluded.halal_permit_id,
         excluded.halal_until, excluded.food_permit_id, excluded.valid_until)
     returning c.listing_id`,
    [JSON.stringify(told)],
  );
  return changed.map((row) => row.listing_id);
}

/** Whether an officer must look at this recipe under this certificate. */
function reviewOf({ facts }: GatheredProduct, check: RecipeCheck): RecipeCheck["review"] {
  if (check.permit_state !== "verified" || facts.food.halal_state === "non_halal" || check.recipe_hash === facts.recipe) return "none";
  return check.refused_hash === facts.recipe ? "refused" : "waiting";
}

async function queueRecipes(db: Knex, products: GatheredProduct[]): Promise<RefreshedCompliance["suspended"]> {
  const moves = products.flatMap((product) =>
    product.recipes
      .map((check) => ({ product, check, review: reviewOf(product, check) }))
      .filter(({ check, review }) => check.review !== review),
  );
  for (const { check, review } of moves) {
    await db.raw(
      `update permit_coverage set review = ?, review_since = ${review === "waiting" ? "now()" : "null"}, updated_at = now() where id = ?`,
      [review, check.coverage_id],
    );
  }
  return moves
    .filter(({ check, review }) => review === "waiting" && check.recipe_hash !== null)
    .map(({ product, check }) => ({ listing_id: product.listing_id, permit_id: check.permit_id }));
}

async function refresh(db: Knex, scope: ComplianceScope, day: string): Promise<RefreshedCompliance> {
  await lockShops(db, scope);
  const ids = await listingsIn(db, scope);
  const result: RefreshedCompliance = { changed: [], suspended: [] };
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    await inheritCertificates(db, batch);
    const products = await gatherFacts(db, batch);
    const rows = products.map(
      ({ listing_id, vendor_id, facts, permits }): Row => ({ listing_id, vendor_id, ...complianceOf(facts, permits, day) }),
    );
    result.changed.push(...(await write(db, rows)));
    result.suspended.push(...(await queueRecipes(db, products)));
  }
  return result;
}

/** Vendor and officers hear of a badge that went, once per recipe. */
async function suspendedNews(db: Knex, suspended: RefreshedCompliance["suspended"]): Promise<NoticeInput[]> {
  if (suspended.length === 0) return [];
  const { rows } = await db.raw<{ rows: { id: string; title: string; vendor_id: string; ingredients: string[]; allergens: string[] }[] }>(
    "select id, title, vendor_id, ingredients, allergens from listing where id = any(?)",
    [suspended.map(({ listing_id }) => listing_id)],
  );
  return rows.flatMap(({ id, title, vendor_id, ...recipe }): NoticeInput[] => {
    const key = `recipe-suspended:${id}:${recipeHash(recipe)}`;
    const kind = "recipe-suspended" as const;
    return [
      {
        audience: "vendor",
        vendor_id,
        kind,
        key: `${key}:vendor`,
        data: { product: title, reader: "vendor" },
        path: `/penjual/produk/${id}`,
      },
      { audience: "officer", kind, key: `${key}:officer`, data: { product: title, reader: "officer" }, path: "/izin?daftar=bahan" },
    ];
  });
}

/**
 * Works out anew whether these products may be sold and what is said of them, and tells the search index of those that changed. Inside a
 * transaction, `joined` is that: the change and what follows from it are seen together or not at all.
 */
export async function refreshCompliance(
  container: MedusaContainer,
  scope: ComplianceScope,
  joined?: SameTransaction,
): Promise<RefreshedCompliance> {
  if (!joined) return permitsOf(container).together((own) => refreshCompliance(container, scope, own));
  const result = await refresh(knexOf(joined), scope, dayInJakarta());
  const permits = permitsOf(container);
  for (const { listing_id, permit_id } of result.suspended) {
    const event = { action: "recipe_changed", by: { type: "system" as const, id: null, name: null }, listing_id };
    await permits.note(permit_id, { from: "verified", to: "verified" }, event, joined);
  }
  await tell(container, await suspendedNews(knexOf(joined), result.suspended), joined);
  if (result.changed.length > 0 && !scope.silent) {
    const run = randomUUID();
    const messages = tellSearch(result.changed).map((message, part) => ({ ...message, dedupe_key: `compliance:${run}:${part}` }));
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(messages, joined);
    setImmediate(() => kickOutbox(container));
  }
  return result;
}
