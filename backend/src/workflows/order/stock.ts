import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { giveBackDays, giveBackPieces, retakeDays } from "./day-promises";

/**
 * What happens to stock and to promises of it, each one transaction of set-based SQL on the Inventory Module's tables.
 * The module's own service reads a level, adds in memory and writes the sum back, checks each reservation alone, and needs a lock
 * around it: two lines of one item could oversell, and 200 buyers of one item would queue for a lock. Rows locked in one order do
 * the same safely. Every change of a level must come through here, or the module's read-modify-write would undo ours.
 */

export interface WantedStock {
  line_item_id: string;
  inventory_item_id: string;
  location_id: string;
  quantity: number;
}

/** Some level no longer holds what is wanted of it. */
export class StockShort extends Error {}

const RAW = (column: string) => `jsonb_build_object('value', (${column})::text, 'precision', 20)`;

/** Promises stock to order lines, all or none; lines of one item are summed. Returns reservation ids. */
export async function reserveStock(knex: Knex, wanted: WantedStock[]): Promise<string[]> {
  const reservations = wanted.map((want) => ({ ...want, id: generateEntityId(undefined, "resitem") }));
  const wantedJson = JSON.stringify(reservations);
  await knex.transaction(async (trx) => {
    const sums = `(select inventory_item_id, location_id, sum(quantity) as quantity
                   from jsonb_to_recordset(?::jsonb) as w (inventory_item_id text, location_id text, quantity numeric) group by 1, 2)`;
    const { rows } = await trx.raw<{ rows: { enough: boolean }[] }>(
      `select l.stocked_quantity - l.reserved_quantity >= w.quantity as enough
       from inventory_level l join ${sums} w using (inventory_item_id, location_id)
       where l.deleted_at is null order by l.inventory_item_id, l.location_id for update of l`,
      [wantedJson],
    );
    const levels = new Set(wanted.map((want) => `${want.inventory_item_id} ${want.location_id}`));
    if (rows.length < levels.size || rows.some((row) => !row.enough)) throw new StockShort("Stok tidak cukup.");
    await trx.raw(
      `update inventory_level l set updated_at = now(),
         reserved_quantity = l.reserved_quantity + w.quantity, raw_reserved_quantity = ${RAW("l.reserved_quantity + w.quantity")}
       from ${sums} w where l.inventory_item_id = w.inventory_item_id and l.location_id = w.location_id and l.deleted_at is null`,
      [wantedJson],
    );
    await trx.raw(
      `insert into reservation_item (id, line_item_id, inventory_item_id, location_id, quantity, raw_quantity, allow_backorder)
       select id, line_item_id, inventory_item_id, location_id, quantity, ${RAW("quantity")}, false
       from jsonb_to_recordset(?::jsonb)
         as w (id text, line_item_id text, inventory_item_id text, location_id text, quantity numeric)`,
      [wantedJson],
    );
  });
  return reservations.map((reservation) => reservation.id);
}

/** `released`: the goods stay and may be sold again. `handed_over`: they leave the stall. */
export type Ending = "released" | "handed_over";

/** Adds `sign` × the quantity of these reservations to their levels; the levels are locked first, always in the same order. */
async function moveLevels(trx: Knex.Transaction, reservationIds: string[], ending: Ending, sign: 1 | -1): Promise<void> {
  const sums = `(select inventory_item_id, location_id, sum(quantity) * ${sign} as quantity
                 from reservation_item where id = any(?) group by 1, 2)`;
  await trx.raw(
    `select l.id from inventory_level l join ${sums} r using (inventory_item_id, location_id)
     where l.deleted_at is null order by l.inventory_item_id, l.location_id for update of l`,
    [reservationIds],
  );
  const leaving = ending === "handed_over" ? "r.quantity" : "0";
  await trx.raw(
    `update inventory_level l set updated_at = now(),
       reserved_quantity = l.reserved_quantity + r.quantity, raw_reserved_quantity = ${RAW("l.reserved_quantity + r.quantity")},
       stocked_quantity = l.stocked_quantity + ${leaving}, raw_stocked_quantity = ${RAW(`l.stocked_quantity + ${leaving}`)}
     from ${sums} r where l.inventory_item_id = r.inventory_item_id and l.location_id = r.location_id and l.deleted_at is null`,
    [reservationIds],
  );
}

export interface EndedReservation {
  id: string;
  line_item_id: string;
  inventory_item_id: string;
  location_id: string;
}

/** Ends the reservations of order lines. A second call finds none and changes nothing. */
export async function endReservations(knex: Knex, lineItemIds: string[], ending: Ending): Promise<EndedReservation[]> {
  return knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: EndedReservation[] }>(
      `update reservation_item set deleted_at = now() where line_item_id = any(?) and deleted_at is null
       returning id, line_item_id, inventory_item_id, location_id`,
      [lineItemIds],
    );
    const ids = rows.map((row) => row.id);
    await moveLevels(trx, ids, ending, -1);
    if (ending === "released") {
      await giveBackDays(
        trx,
        rows.map((row) => row.line_item_id),
      );
    }
    return rows;
  });
}

/** A line is to hold fewer pieces, some still. The pieces taken out may be sold again, or leave the stock because they are not there. */
export async function lowerReservation(trx: Knex, lineItemId: string, pieces: number, ending: Ending): Promise<void> {
  const { rows } = await trx.raw<{ rows: { inventory_item_id: string; location_id: string }[] }>(
    `update reservation_item set updated_at = now(), quantity = quantity - ?, raw_quantity = ${RAW("quantity - ?")}
     where line_item_id = ? and deleted_at is null returning inventory_item_id, location_id`,
    [pieces, pieces, lineItemId],
  );
  // A shop that cannot make them for this shopper cannot make them for another.
  if (ending === "released") await giveBackPieces(trx, lineItemId, pieces);
  const leaving = ending === "handed_over" ? pieces : 0;
  for (const { inventory_item_id, location_id } of rows) {
    await trx.raw(
      `update inventory_level set updated_at = now(),
         reserved_quantity = reserved_quantity - ?, raw_reserved_quantity = ${RAW("reserved_quantity - ?")},
         stocked_quantity = stocked_quantity - ?, raw_stocked_quantity = ${RAW("stocked_quantity - ?")}
       where inventory_item_id = ? and location_id = ? and deleted_at is null`,
      [pieces, pieces, leaving, leaving, inventory_item_id, location_id],
    );
  }
}

/** Undoes `endReservations`, for those that nobody has revived yet. */
export async function reviveReservations(knex: Knex, reservationIds: string[], ending: Ending): Promise<void> {
  await knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { id: string; line_item_id: string }[] }>(
      "update reservation_item set deleted_at = null where id = any(?) and deleted_at is not null returning id, line_item_id",
      [reservationIds],
    );
    const ids = rows.map((row) => row.id);
    await moveLevels(trx, ids, ending, 1);
    if (ending === "released") {
      await retakeDays(
        trx,
        rows.map((row) => row.line_item_id),
        true,
      );
    }
  });
}

/**
 * Promises again what was promised to these lines before and let go since. Lines whose promise still stands are left alone.
 * Throws `StockShort` or `DayFull` when somebody else has it now, and changes nothing then.
 */
export async function retakeReservations(knex: Knex, lineItemIds: string[]): Promise<string[]> {
  return knex.transaction(async (trx) => {
    await retakeDays(trx, lineItemIds);
    return retakeStock(trx, lineItemIds);
  });
}

async function retakeStock(knex: Knex, lineItemIds: string[]): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: (WantedStock & { deleted_at: Date | null })[] }>(
    `select distinct on (line_item_id) line_item_id, inventory_item_id, location_id, quantity::int as quantity, deleted_at
     from reservation_item where line_item_id = any(?) order by line_item_id, deleted_at desc nulls first`,
    [lineItemIds],
  );
  const ended = rows.flatMap(({ deleted_at, ...want }) => (deleted_at ? [want] : []));
  return ended.length > 0 ? reserveStock(knex, ended) : [];
}

/** Sets what may be sold of many shelves, on top of what is promised; in the caller's transaction, levels locked in the one order. */
export async function fillShelves(trx: Knex, shelves: readonly (Shelf & { available: number })[]): Promise<void> {
  const wanted = "jsonb_to_recordset(?::jsonb) as w (inventory_item_id text, location_id text, available numeric)";
  const values = [JSON.stringify(shelves)];
  await trx.raw(
    `select l.id from inventory_level l join ${wanted} using (inventory_item_id, location_id)
     where l.deleted_at is null order by l.inventory_item_id, l.location_id for update of l`,
    values,
  );
  await trx.raw(
    `update inventory_level l set updated_at = now(),
       stocked_quantity = l.reserved_quantity + w.available, raw_stocked_quantity = ${RAW("l.reserved_quantity + w.available")}
     from ${wanted} where l.inventory_item_id = w.inventory_item_id and l.location_id = w.location_id and l.deleted_at is null`,
    values,
  );
}

export interface Shelf {
  inventory_item_id: string;
  location_id: string;
}

/** Sets how many pieces may be sold on top of what is promised. Answers how many that were. */
export async function setAvailable(knex: Knex, { inventory_item_id, location_id }: Shelf, available: number): Promise<number> {
  return knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { id: string; before: string }[] }>(
      `select id, stocked_quantity - reserved_quantity as before from inventory_level
       where inventory_item_id = ? and location_id = ? and deleted_at is null for update`,
      [inventory_item_id, location_id],
    );
    const [level] = rows;
    if (!level) throw new Error(`No stock is kept of ${inventory_item_id} at ${location_id}.`);
    await trx.raw(
      `update inventory_level set updated_at = now(),
         stocked_quantity = reserved_quantity + ?, raw_stocked_quantity = ${RAW("reserved_quantity + ?")} where id = ?`,
      [available, available, level.id],
    );
    return Number(level.before);
  });
}
