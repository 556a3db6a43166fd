import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

/**
 * What shops have promised to make for a day, and how many may still be promised. Beside stock (`stock.ts`), which says how many there can be at
 * all: both must hold. Whoever promises holds the listing's day for the rest of the transaction, so that of two shoppers who want the last
 * pieces the later counts the earlier's.
 */
export interface DayPromised {
  line_item_id: string;
  listing_id: string;
  vendor_id: string;
  /** YYYY-MM-DD in Jakarta. */
  day: string;
  quantity: number;
}

/** More was wanted of a day than its shop can make. */
export class DayFull extends Error {
  constructor(
    readonly listing_id: string,
    readonly day: string,
  ) {
    super("Hari itu sudah penuh.");
  }
}

interface Filled {
  listing_id: string;
  day: string;
  is_over: boolean;
}

const WANTED =
  "jsonb_to_recordset(?::jsonb) as w (id text, line_item_id text, listing_id text, vendor_id text, day text, quantity integer)";

/** Days are taken hold of in one order, or two orders for two products could wait for each other for ever. */
async function holdDays(trx: Knex, wanted: readonly DayPromised[]): Promise<void> {
  const days = [...new Set(wanted.map(({ listing_id, day }) => `day-promise:${listing_id}:${day}`))].sort();
  for (const day of days) await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [day]);
}

/** Counts what stands already together with what is wanted; a listing without a quota is never full. */
async function refuseFullDays(trx: Knex, wanted: readonly DayPromised[]): Promise<void> {
  const { rows } = await trx.raw<{ rows: Filled[] }>(
    `select w.listing_id, w.day, w.quantity + coalesce(
         (select sum(p.quantity) from day_promise p
          where p.listing_id = w.listing_id and p.day = w.day and p.given_back_at is null and p.deleted_at is null), 0)
       > l.preorder_quota as is_over
     from (select listing_id, day, sum(quantity) as quantity from ${WANTED} group by 1, 2) w
     join listing l on l.id = w.listing_id where l.preorder_quota is not null`,
    [JSON.stringify(wanted)],
  );
  const full = rows.find(({ is_over }) => is_over);
  if (full) throw new DayFull(full.listing_id, full.day);
}

/** Promises pieces of days, all or none. Throws `DayFull`. In the caller's transaction. */
export async function promiseDays(trx: Knex, wanted: readonly DayPromised[]): Promise<void> {
  if (wanted.length === 0) return;
  await holdDays(trx, wanted);
  await refuseFullDays(trx, wanted);
  await trx.raw(
    `insert into day_promise (id, line_item_id, listing_id, vendor_id, day, quantity)
     select id, line_item_id, listing_id, vendor_id, day, quantity from ${WANTED}`,
    [JSON.stringify(wanted.map((one) => ({ ...one, id: generateEntityId(undefined, "dprm") })))],
  );
}

const STANDING = "given_back_at is null and deleted_at is null";

/** These lines are not made after all: their days have room again. */
export async function giveBackDays(trx: Knex, lineItemIds: string[]): Promise<void> {
  await trx.raw(`update day_promise set given_back_at = now(), updated_at = now() where line_item_id = any(?) and ${STANDING}`, [
    lineItemIds,
  ]);
}

/** A line wants fewer pieces, some still. */
export async function giveBackPieces(trx: Knex, lineItemId: string, pieces: number): Promise<void> {
  await trx.raw(`update day_promise set quantity = quantity - ?, updated_at = now() where line_item_id = ? and ${STANDING}`, [
    pieces,
    lineItemId,
  ]);
}

/** Promises again what was given back. `evenIfFull`: undoing a giving back that never came to be. */
export async function retakeDays(trx: Knex, lineItemIds: string[], evenIfFull = false): Promise<void> {
  const { rows } = await trx.raw<{ rows: DayPromised[] }>(
    `select line_item_id, listing_id, vendor_id, day, quantity from day_promise
     where line_item_id = any(?) and given_back_at is not null and deleted_at is null`,
    [lineItemIds],
  );
  if (rows.length === 0) return;
  await holdDays(trx, rows);
  if (!evenIfFull) await refuseFullDays(trx, rows);
  const again = rows.map(({ line_item_id }) => line_item_id);
  await trx.raw("update day_promise set given_back_at = null, updated_at = now() where line_item_id = any(?) and deleted_at is null", [
    again,
  ]);
}

/** Pieces promised by listing and day, from `day` on. */
export type PromisedDays = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Days ahead are few (`WINDOWS`), so this stays small whatever was sold before. */
export async function promisedFrom(db: Knex, listingIds: string[], day: string): Promise<PromisedDays> {
  if (listingIds.length === 0) return {};
  const { rows } = await db.raw<{ rows: { listing_id: string; days: Record<string, number> }[] }>(
    `select listing_id, jsonb_object_agg(day, quantity) as days
     from (select listing_id, day, sum(quantity)::int as quantity from day_promise
           where listing_id = any(?) and day >= ? and ${STANDING} group by 1, 2) by_day
     group by 1`,
    [listingIds, day],
  );
  return Object.fromEntries(rows.map(({ listing_id, days }) => [listing_id, days]));
}

export interface PromisedDay {
  day: string;
  listing_id: string;
  title: string;
  quantity: number;
  quota: number | null;
}

/** What a shop has promised for the days from `day` on, the next first. */
export async function promisedBy(db: Knex, vendorId: string, day: string, limit: number): Promise<PromisedDay[]> {
  const { rows } = await db.raw<{ rows: PromisedDay[] }>(
    `select p.day, p.listing_id, l.title, l.preorder_quota as quota, p.quantity
     from (select day, listing_id, sum(quantity)::int as quantity from day_promise
           where vendor_id = ? and day >= ? and ${STANDING} group by 1, 2 order by 1 limit ?) p
     join listing l on l.id = p.listing_id order by p.day, l.title, l.id`,
    [vendorId, day, limit],
  );
  return rows;
}
